import { compareOrders, type PlaceChange } from './compare-orders';
import type { Traded } from './trade';

/** What becomes of an order when something is different. */
export interface Effect {
  readonly before: Traded;
  readonly after: Traded;
  readonly places: readonly PlaceChange[];
}

export const effectBetween = (before: Traded, after: Traded): Effect => ({ before, after, places: compareOrders(before.order, after.order) });
