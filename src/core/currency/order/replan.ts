import { movedBetween } from './moved-between';
import type { Move, RankPlan } from './plan-moves';
import { rankBatches, type RankBatch } from './rank-batches';

/** A move that is not made any more. */
export interface StaleMove {
  readonly move: Move;
  /** Not in the list any more; ranked by somebody else meanwhile; nothing left beside it that it could be put next to. */
  readonly why: 'gone' | 'moved-by-others' | 'no-neighbour';
}

export interface Replanned {
  readonly holds: readonly Move[];
  readonly stale: readonly StaleMove[];
  /** Ids that others moved, whether or not the plan wanted to. */
  readonly movedByOthers: ReadonlySet<string>;
  /** The calls for the moves that hold. */
  readonly batches: readonly RankBatch[];
}

const nobody: ReadonlySet<string> = new Set();

/**
 * What is left of a plan when it is applied, or continued, and others ranked meanwhile. What they
 * moved stays where they put it, and is nothing to put others next to; what is new in the list
 * stays where it is.
 *
 * @param now the list as it is
 * @param applied ids that this plan moved already: not others' doing, and not to be moved again
 */
export function replan(plan: RankPlan, now: readonly string[], applied: ReadonlySet<string> = nobody): Replanned {
  const present = new Set(now);
  const notOurs = (ids: readonly string[]) => ids.filter((id) => !applied.has(id));
  const movedByOthers = movedBetween(notOurs(plan.preview), notOurs(now));
  const left = plan.moves.filter(({ issueId }) => !applied.has(issueId));
  const wanted = plan.wanted.filter((id) => present.has(id) && !movedByOthers.has(id));
  const moving = new Set(left.map(({ issueId }) => issueId));
  const hasNeighbour = wanted.some((id) => !moving.has(id));
  const whyStale = (id: string): StaleMove['why'] | null => {
    if (!present.has(id)) return 'gone';
    if (movedByOthers.has(id)) return 'moved-by-others';
    return hasNeighbour ? null : 'no-neighbour';
  };
  const judged = left.map((move) => ({ move, why: whyStale(move.issueId) }));
  const holds = judged.filter(({ why }) => why === null).map(({ move }) => move);
  return {
    holds,
    stale: judged.flatMap(({ move, why }) => (why === null ? [] : [{ move, why }])),
    movedByOthers,
    batches: rankBatches(wanted, new Set(holds.map(({ issueId }) => issueId))),
  };
}
