import { symptomShare, type SymptomShare } from './symptom-share';

/** A to-do that a sprint finished. */
export interface FinishedToDo {
  readonly issueId: string;
  /** Whether there is a hypothesis above it, at any level. */
  readonly servesHypothesis: boolean;
}

/** *Busy work is created*: of the to-dos that a sprint finished, how many served no hypothesis? */
export function busyWork(finished: readonly FinishedToDo[]): SymptomShare {
  const underNone = finished.filter(({ servesHypothesis }) => !servesHypothesis).map(({ issueId }) => issueId);
  return symptomShare(finished.length, underNone);
}
