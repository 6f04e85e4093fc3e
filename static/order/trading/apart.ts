import type { Apart } from '../../../src/core/currency/order/order-by-worth';
import type { Traded } from '../../../src/core/currency/order/trade';
import { comparabilityOf } from '../../../src/core/currency/worth/comparable';
import type { InOwnUnit } from '../../../src/core/currency/worth/worth';
import type { OrderItem } from '../reading/order-item';

/** What cannot be ordered with the others: some of it can be compared in a unit of its own. */
export type ApartRow =
  | { readonly type: 'group'; readonly key: string; readonly name: string; readonly unit: string; readonly count: number }
  /** The beginning of those that can be compared with nothing. */
  | { readonly type: 'alone'; readonly key: string; readonly count: number }
  | { readonly type: 'item'; readonly key: string; readonly item: OrderItem; readonly lacks: Apart['lacks']; readonly inOwnUnit: InOwnUnit | null };

/** First what shares a measure, by how much it is expected to move; then the others, in today's order. */
export function apartRows(items: readonly OrderItem[], { order, worths }: Traded): readonly ApartRow[] {
  if (order.apart.length === 0) return [];
  const byId = new Map(items.map((item) => [item.id, item]));
  const waiting = new Map(order.apart.map(({ id, lacks }) => [id, lacks]));
  const theirs = new Map([...worths].filter(([id]) => waiting.has(id)));
  const rowOf = (id: string, inOwnUnit: InOwnUnit | null): readonly ApartRow[] => {
    const item = byId.get(id);
    const lacks = waiting.get(id);
    if (item === undefined || lacks === undefined) return [];
    waiting.delete(id);
    return [{ type: 'item', key: id, item, lacks, inOwnUnit }];
  };
  const grouped = comparabilityOf(theirs).groups.flatMap(({ name, unit, items: members }): readonly ApartRow[] => [
    { type: 'group', key: `group ${name} ${unit}`, name, unit, count: members.length },
    ...members.flatMap(({ id, inOwnUnit }) => rowOf(id, inOwnUnit)),
  ]);
  const alone = [...waiting.keys()].flatMap((id) => rowOf(id, null));
  return [...grouped, ...(grouped.length > 0 && alone.length > 0 ? [{ type: 'alone', key: 'alone', count: alone.length } as const] : []), ...alone];
}
