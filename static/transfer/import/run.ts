import type { AppError } from '../../../src/contract/answer';
import type { Input } from '../../../src/contract/contract';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { PlannedRow } from '../../../src/core/transfer/plan-row';
import { inWritingOrder } from '../../../src/core/transfer/writing-order';

export type Change = Input<'changeHypotheses'>['changes'][number];

export type JobState =
  | { readonly type: 'waiting' }
  | { readonly type: 'written'; readonly revision: number }
  /** Somebody has written the same meanwhile: there is nothing of ours to undo. */
  | { readonly type: 'already' }
  | { readonly type: 'refused'; readonly reason: AppError }
  /** It was sent, and no answer came: asking again tells, and never writes twice. */
  | { readonly type: 'unknown' };

/** One hypothesis to write. */
export interface Job {
  readonly line: number;
  readonly key: string;
  readonly change: Change;
  readonly state: JobState;
}

/** An import under way, or the undoing of one. */
export interface Run {
  readonly isUndo: boolean;
  readonly jobs: readonly Job[];
}

export function runOf(rows: readonly PlannedRow[]): Run {
  const jobs = inWritingOrder(rows).flatMap(({ line, key, outcome }): readonly Job[] => {
    if (!('hypothesis' in outcome)) return [];
    const { issueId, base, hypothesis } = outcome;
    return [{ line, key, change: { issueId, base, change: { type: 'edit', hypothesis } }, state: { type: 'waiting' } }];
  });
  return { isUndo: false, jobs };
}

/** Takes back what a run wrote, the last one first. What was nothing before is empty again; its history stays. */
export function undoOf({ jobs }: Run): Run {
  const back = jobs.flatMap(({ line, key, change, state }): readonly Job[] => {
    if (state.type !== 'written') return [];
    const before = state.revision - 1;
    const undo = before === 0 ? { type: 'edit' as const, hypothesis: emptyHypothesis } : { type: 'restore' as const, revision: before };
    return [{ line, key, change: { issueId: change.issueId, base: state.revision, change: undo }, state: { type: 'waiting' } }];
  });
  return { isUndo: true, jobs: back.toReversed() };
}

/** Whether a run may still write it. */
export const isOpen = ({ state }: Job): boolean => state.type === 'waiting' || state.type === 'unknown';

/** What an answer of the app means for a job. @param accountId of the person who imports */
export function stateAfter({ change }: Job, revision: Revision, accountId: string): JobState {
  return revision.number > change.base && revision.by === accountId ? { type: 'written', revision: revision.number } : { type: 'already' };
}

export function withStates({ isUndo, jobs }: Run, states: ReadonlyMap<Job, JobState>): Run {
  return { isUndo, jobs: jobs.map((job) => ({ ...job, state: states.get(job) ?? job.state })) };
}
