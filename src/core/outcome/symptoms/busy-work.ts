/** A to-do that a sprint finished. */
export interface FinishedToDo {
  readonly issueId: string;
  /** Whether there is a hypothesis above it, at any level. */
  readonly servesHypothesis: boolean;
}

export interface BusyWorkOfSprint {
  readonly sprintId: string;
  readonly name: string;
  readonly finished: number;
  /** Issue ids of those under no hypothesis. */
  readonly underNone: readonly string[];
  /** 0 to 1: under no hypothesis, of all that were finished. Null where nothing was. */
  readonly share: number | null;
}

interface FinishedSprint {
  readonly sprintId: string;
  readonly name: string;
  readonly finished: readonly FinishedToDo[];
}

/**
 * *Busy work is created*: of the to-dos that each sprint finished, how many served no hypothesis?
 * In the order in which the sprints come in.
 */
export function busyWork(sprints: readonly FinishedSprint[]): readonly BusyWorkOfSprint[] {
  return sprints.map(({ sprintId, name, finished }) => {
    const underNone = finished.filter(({ servesHypothesis }) => !servesHypothesis).map(({ issueId }) => issueId);
    return { sprintId, name, finished: finished.length, underNone, share: finished.length === 0 ? null : underNone.length / finished.length };
  });
}
