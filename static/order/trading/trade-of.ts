import { effortOf, type Effort, type EffortKind } from '../../../src/core/currency/order/effort';
import type { Trade } from '../../../src/core/currency/order/trade';
import type { OrderState } from '../reading/order-state';

/** What the order by worth depends on, of all that was read. @param per null: by worth alone */
export function tradeOf({ items, elsewhere, currency, estimates }: Pick<OrderState, 'items' | 'elsewhere' | 'currency' | 'estimates'>, per: EffortKind | null): Trade {
  const trade = { items: [...items, ...elsewhere], today: items.map(({ id }) => id), currency };
  if (per === null || estimates.type !== 'done') return trade;
  const efforts = new Map<string, Effort>();
  for (const [id, { own, toDos }] of estimates.byId) efforts.set(id, effortOf(own, toDos, per));
  return { ...trade, efforts };
}
