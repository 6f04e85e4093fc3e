import * as v from '@badrap/valita';
import { isJiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export const sprintStates = ['active', 'future', 'closed'] as const;
export type SprintState = (typeof sprintStates)[number];

/** A sprint as a board lists it. Instants as Jira writes them; null where there is none yet. */
export interface ListedSprint {
  readonly id: string;
  readonly name: string;
  readonly state: SprintState;
  /** Empty where nobody wrote one. */
  readonly goal: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly completeDate: string | null;
  /** The board that it was made on; null where Jira does not tell. */
  readonly boardId: string | null;
}

const perPage = 50;

/**
 * The sprints of a board in these states, in the order of Jira: the closed ones first, oldest first.
 * None on a board that works without sprints.
 *
 * @throws JiraError `not-found` for a board that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get
 */
export const findSprints =
  (request: JiraRequest) =>
  async (boardId: string, states: readonly SprintState[]): Promise<readonly ListedSprint[]> => {
    const found: ListedSprint[] = [];
    try {
      for (;;) {
        const query = new URLSearchParams({ state: states.join(','), startAt: String(found.length), maxResults: String(perPage) });
        const path = `/rest/agile/1.0/board/${encodeURIComponent(boardId)}/sprint?${query.toString()}`;
        const { values, isLast } = await readJson(request(path), SprintsSchema);
        found.push(...values);
        if (isLast || values.length === 0) return found;
      }
    } catch (error) {
      // Jira answers 400 where the board does not support sprints.
      if (isJiraError(error, 'rejected')) return [];
      throw error;
    }
  };

const SprintSchema = v
  .object({
    id: v.number(),
    name: orElse(v.string(), ''),
    state: v.union(v.literal('active'), v.literal('future'), v.literal('closed')),
    goal: orElse(v.string(), ''),
    startDate: orElse(v.string(), null),
    endDate: orElse(v.string(), null),
    completeDate: orElse(v.string(), null),
    originBoardId: orElse(v.number(), null),
  })
  .map(
    ({ id, originBoardId, ...sprint }): ListedSprint => ({ ...sprint, id: String(id), boardId: originBoardId === null ? null : String(originBoardId) }),
  );

const SprintsSchema = v.object({ values: v.array(SprintSchema), isLast: orElse(v.boolean(), true) });
