import type { WorthOrder } from './order-by-worth';

/**
 * Today's list, with its items by worth. What is apart cannot be traded against the others, so it
 * stays at its place in the list, or goes behind all that can.
 */
export function wantedOrder(
  today: readonly string[],
  { placed, apart }: WorthOrder,
  whereApart: 'in-place' | 'at-the-end',
): readonly string[] {
  const byWorth = placed.map(({ id }) => id);
  if (whereApart === 'at-the-end') return [...byWorth, ...apart.map(({ id }) => id)];
  const stays = new Set(apart.map(({ id }) => id));
  const next = byWorth.values();
  return today.map((id) => (stays.has(id) ? id : (next.next().value ?? id)));
}
