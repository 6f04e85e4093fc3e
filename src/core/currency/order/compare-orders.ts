import { longestIncreasing } from '../../values/longest-increasing';
import type { WorthOrder } from './order-by-worth';

/** An item whose place in the order by worth differs. */
export interface PlaceChange {
  readonly id: string;
  /** From 1; null where it had no place: it was not in the same currency. */
  readonly from: number | null;
  readonly to: number | null;
  /** It went past others, or came or left; otherwise it was only pushed along. */
  readonly isMove: boolean;
}

/** What differs between two orders of the same items, by the place afterwards; those that lost theirs last. */
export function compareOrders(before: WorthOrder, after: WorthOrder): readonly PlaceChange[] {
  const places = new Map(before.placed.map(({ id, place }) => [id, place]));
  const stays = longestIncreasing(after.placed.flatMap(({ id }) => places.get(id) ?? []));
  const placed = new Set(after.placed.map(({ id }) => id));
  const changed = after.placed.flatMap(({ id, place }): readonly PlaceChange[] => {
    const from = places.get(id) ?? null;
    return from === place ? [] : [{ id, from, to: place, isMove: from === null || !stays.has(from) }];
  });
  const lost = before.placed.filter(({ id }) => !placed.has(id));
  return [...changed, ...lost.map(({ id, place }) => ({ id, from: place, to: null, isMove: true }))];
}
