import type { ProjectCurrency } from '../project-currency';
import type { ValuedItem } from '../worth/valued';
import { worthOfAll, type Worths } from '../worth/worth-of-all';
import type { Effort } from './effort';
import { orderByWorth, type WorthOrder } from './order-by-worth';

/** All that the order of a backlog by worth depends on. */
export interface Trade {
  /** All that can be seen of the project, in today's order. */
  readonly items: readonly ValuedItem[];
  /** Issue ids to order, in today's order: all items unless told. The others are only there for what is shared with them. */
  readonly today?: readonly string[];
  readonly currency: ProjectCurrency;
  /** Given where the order is per effort. */
  readonly efforts?: ReadonlyMap<string, Effort>;
}

export interface Traded {
  readonly worths: Worths;
  readonly order: WorthOrder;
}

export function trade({ items, currency, efforts, today = items.map(({ id }) => id) }: Trade): Traded {
  const worths = worthOfAll(items, currency);
  return { worths, order: orderByWorth(today, worths, efforts) };
}
