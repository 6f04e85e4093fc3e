import { longestIncreasing } from '../../values/longest-increasing';
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

const none: ReadonlySet<string> = new Set();

/**
 * The fewest moves from one order to another: what is in a longest increasing run stays where it is.
 *
 * @param preview issue ids, each once
 * @param wanted the same ids in the order in which they shall be
 * @param pinned ids that are not moved themselves; in both orders one comes after the other alike
 */
export function planMoves(preview: readonly string[], wanted: readonly string[], pinned = none): RankPlan {
  const places = new Map(preview.map((id, index) => [id, index]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const stays = longestIncreasing(onTheirSide(wanted, pinned, placeOf).map(placeOf));
  const movers = new Set(wanted.filter((id) => !stays.has(placeOf(id))));
  return { preview, wanted, moves: movesOf(wanted, movers, placeOf), batches: rankBatches(wanted, movers) };
}

/** Without what must go past something pinned. The others stand between the same pinned ones in both orders, so that a longest run has all of these. */
function onTheirSide(wanted: readonly string[], pinned: ReadonlySet<string>, placeOf: (id: string) => number): readonly string[] {
  const below = wanted.filter((id) => pinned.has(id)).map(placeOf);
  let passed = 0;
  return wanted.filter((id) => {
    if (pinned.has(id)) {
      passed += 1;
      return true;
    }
    return placeOf(id) > (below[passed - 1] ?? -1) && placeOf(id) < (below[passed] ?? Infinity);
  });
}

function movesOf(wanted: readonly string[], movers: ReadonlySet<string>, placeOf: (id: string) => number): readonly Move[] {
  return wanted.flatMap((issueId, index) =>
    movers.has(issueId)
      ? [{ issueId, from: placeOf(issueId) + 1, to: index + 1, above: wanted[index - 1] ?? null, below: wanted[index + 1] ?? null }]
      : [],
  );
}
