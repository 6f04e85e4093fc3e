import { addSprint, type JiraState } from '../jira';

export interface SprintMembership {
  readonly sprintId: string | null;
  readonly closedSprintIds: readonly string[];
}

export interface SprintCandidate {
  /** Names of the sprints that it was in; the last is the one that it is in now. */
  readonly sprints: readonly string[];
  readonly done: boolean;
}

/**
 * An export names sprints and nothing else about them. A sprint to which unfinished work belongs
 * lies ahead, in the order of the file; any other is over.
 */
export function importSprints(
  state: JiraState,
  boardId: string,
  issues: readonly SprintCandidate[],
  now: string,
): (issue: SprintCandidate) => SprintMembership {
  const ahead = new Set(issues.filter(({ done }) => !done).map(({ sprints }) => sprints.at(-1)));
  const ids = new Map(
    [...new Set(issues.flatMap(({ sprints }) => sprints))].map((name) => {
      const over = { state: 'closed', startDate: now, endDate: now, completeDate: now } as const;
      return [name, addSprint(state, { boardId, name, createdDate: now, ...(ahead.has(name) ? {} : over) }).id];
    }),
  );
  const idOf = (name: string) => ids.get(name) ?? [];
  return ({ sprints }) => ({
    sprintId: sprints.slice(-1).filter((name) => ahead.has(name)).flatMap(idOf)[0] ?? null,
    closedSprintIds: [...new Set(sprints)].filter((name) => !ahead.has(name)).flatMap(idOf),
  });
}
