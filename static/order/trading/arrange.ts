import { beforeItsEnablers } from '../../../src/core/currency/order/before-its-enablers';
import { longestIncreasing } from '../../../src/core/values/longest-increasing';
import type { Placed } from '../../../src/core/currency/order/order-by-worth';
import type { OrderItem } from '../reading/order-item';
import { withPlacements, type Placement } from './placement';
import type { Tried } from './tried';

/** A row of the order: what would be at this place, and what is there today. */
export interface Row {
  readonly item: OrderItem;
  readonly placed: Placed;
  /** From 1. */
  readonly place: number;
  /** Its place today, among those that can be ordered. */
  readonly today: number;
  /** What is at this place today. */
  readonly todayHere: OrderItem;
  /** Its place as it is, without what is tried out; null where it has none. */
  readonly withoutTrying: number | null;
  /** It goes past others; otherwise it stays, or is pushed along. */
  readonly isMove: boolean;
  readonly isByHand: boolean;
  /** Its new neighbours, with their worth. */
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  /** Enablers that come after what they make possible. */
  readonly waitsFor: readonly OrderItem[];
}

export interface Neighbour {
  readonly item: OrderItem;
  readonly placed: Placed;
}

/** @param items in today's order, those elsewhere not among them */
export function arrange(items: readonly OrderItem[], { now, shown }: Tried, placements: readonly Placement[]): readonly Row[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const placedById = new Map(shown.order.placed.map((placed) => [placed.id, placed]));
  const today = items.flatMap(({ id }) => (placedById.has(id) ? [id] : []));
  const places = new Map(today.map((id, index) => [id, index + 1]));
  const untried = new Map(now.order.placed.map(({ id, place }) => [id, place]));
  const order = withPlacements(shown.order.placed.map(({ id }) => id), placements);
  const stays = longestIncreasing(order.map((id) => places.get(id) ?? 0));
  const byHand = new Set(placements.map(({ id }) => id));
  const waiting = new Map(beforeItsEnablers(order, items).map(({ id, waitsFor }) => [id, waitsFor]));
  const neighbours = order.flatMap((id): readonly Neighbour[] => {
    const item = byId.get(id);
    const placed = placedById.get(id);
    return item === undefined || placed === undefined ? [] : [{ item, placed }];
  });
  return neighbours.map(({ item, placed }, index) => {
    const { id } = item;
    const here = today[index];
    return {
      item,
      placed,
      place: index + 1,
      today: places.get(id) ?? 0,
      todayHere: (here === undefined ? undefined : byId.get(here)) ?? item,
      withoutTrying: untried.get(id) ?? null,
      isMove: !stays.has(places.get(id) ?? 0),
      isByHand: byHand.has(id),
      above: neighbours[index - 1] ?? null,
      below: neighbours[index + 1] ?? null,
      waitsFor: (waiting.get(id) ?? []).flatMap((enabler) => byId.get(enabler) ?? []),
    };
  });
}
