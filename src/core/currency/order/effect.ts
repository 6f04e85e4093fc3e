import type { ProjectCurrency } from '../project-currency';
import { compareOrders, type PlaceChange } from './compare-orders';
import { trade, type Trade, type Traded } from './trade';

/** What becomes of an order when something is different. */
export interface Effect {
  readonly before: Traded;
  readonly after: Traded;
  readonly places: readonly PlaceChange[];
}

export function effectBetween(now: Trade, then: Trade): Effect {
  const before = trade(now);
  const after = trade(then);
  return { before, after, places: compareOrders(before.order, after.order) };
}

/** Which places in the order other rates would change, before they are saved. */
export function effectOfCurrency(now: Trade, currency: ProjectCurrency): Effect {
  return effectBetween(now, { ...now, currency });
}
