import type { RankPlan } from '../../../src/core/currency/order/plan-moves';
import type { RankBatch } from '../../../src/core/currency/order/rank-batches';
import type { StaleMove } from '../../../src/core/currency/order/replan';
import type { RefusedRank } from '../../../src/jira/rank-issues';

/** What became of a plan so far. */
interface RankReport {
  readonly moved: readonly string[];
  /** Jira would not move these. */
  readonly refused: readonly RefusedRank[];
  /** Moves that others made pointless meanwhile, by what they ranked: theirs is respected. */
  readonly stale: readonly StaleMove[];
  /** Moves that were not tried: somebody stopped, or Jira did not answer. */
  readonly left: readonly string[];
  readonly error: unknown;
}

/** How far the applying of an order to Jira's rank is. */
export type Applying =
  | { readonly type: 'idle' }
  /** Reads the ranks again: somebody may have changed them. */
  | { readonly type: 'looking'; readonly isUndo: boolean }
  | { readonly type: 'ranking'; readonly isUndo: boolean; readonly done: number; readonly all: number; readonly isStopping: boolean; readonly waitingSeconds: number | null }
  | { readonly type: 'ended'; readonly isUndo: boolean; readonly report: RankReport };

/** A plan under way, and all that is needed to go on with it, or to take it back. */
export interface Undertaking {
  readonly plan: RankPlan;
  /** The list before its first call; null until it was read. */
  readonly before: readonly string[] | null;
  /** The list as it is, as far as we know. */
  readonly after: readonly string[];
  readonly moved: readonly string[];
  /** The call that Jira did not answer: it may have done all the same what it was asked. */
  readonly unanswered: RankBatch | null;
}
