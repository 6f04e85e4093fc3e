import { longestIncreasing } from './longest-increasing';
import { rankBatches, type RankBatch } from './rank-batches';

/** One item that changes its place among the others. */
export interface Move {
  readonly issueId: string;
  /** Places in the list before and after all moves, from 1. */
  readonly from: number;
  readonly to: number;
  /** Its neighbours afterwards; null at the ends. What the three are worth is why it goes there. */
  readonly above: string | null;
  readonly below: string | null;
}

export interface RankPlan {
  /** The list that the plan was made for. */
  readonly preview: readonly string[];
  readonly wanted: readonly string[];
  /** As few as possible, from top to bottom. */
  readonly moves: readonly Move[];
  readonly batches: readonly RankBatch[];
}

/**
 * The fewest moves from one order to another: what is in a longest increasing run stays where it is.
 *
 * @param preview issue ids, each once
 * @param wanted the same ids in the order in which they shall be
 */
export function planMoves(preview: readonly string[], wanted: readonly string[]): RankPlan {
  const places = new Map(preview.map((id, index) => [id, index]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const stays = longestIncreasing(wanted.map(placeOf));
  const movers = new Set(wanted.filter((id) => !stays.has(placeOf(id))));
  return { preview, wanted, moves: movesOf(wanted, movers, placeOf), batches: rankBatches(wanted, movers) };
}

function movesOf(wanted: readonly string[], movers: ReadonlySet<string>, placeOf: (id: string) => number): readonly Move[] {
  return wanted.flatMap((issueId, index) =>
    movers.has(issueId)
      ? [{ issueId, from: placeOf(issueId) + 1, to: index + 1, above: wanted[index - 1] ?? null, below: wanted[index + 1] ?? null }]
      : [],
  );
}
