import { inEveryLongest } from '../../src/core/values/longest-increasing';

/** What one look at a backlog saw: the ids of its first issues, in rank order. */
export interface Order {
  readonly issueIds: readonly string[];
  /** Whether there are issues below the last one. */
  readonly more: boolean;
}

/** What may have been done between two looks. */
export interface Difference {
  /** Who may have been ranked: at least one of two neighbours that changed places did. */
  readonly moved: readonly string[];
  /** Who was not there before. */
  readonly arrived: readonly string[];
  /**
   * Who else stands differently to a moved one: when several were dragged past a few, the few
   * look as if they had moved.
   */
  readonly passed: readonly string[];
}

/**
 * What left is no matter, and neither is what slid in at the end of the look because something
 * above it left.
 */
export function compareOrders(before: Order, now: Order): Difference {
  const placeBefore = new Map(before.issueIds.map((id, place) => [id, place]));
  const stayed = now.issueIds.filter((id) => placeBefore.has(id));
  const places = stayed.map((id) => placeBefore.get(id) ?? 0);
  const kept = inEveryLongest(places);
  const movedAt = (at: number) => !kept.has(places[at] ?? -1);
  const arrivals = before.more ? withoutTail(now.issueIds, placeBefore) : now.issueIds;
  return {
    moved: stayed.filter((_, place) => movedAt(place)),
    arrived: arrivals.filter((id) => !placeBefore.has(id)),
    passed: stayed.filter((_, place) => !movedAt(place) && isOutOfOrder(places, place)),
  };
}

function withoutTail(issueIds: readonly string[], known: ReadonlyMap<string, number>): readonly string[] {
  const lastKnown = issueIds.findLastIndex((id) => known.has(id));
  return issueIds.slice(0, lastKnown + 1);
}

/** Whether one above stood below before, or one below above. */
function isOutOfOrder(places: readonly number[], at: number): boolean {
  const own = places[at] ?? 0;
  return places.some((other, place) => (place < at ? other > own : other < own));
}
