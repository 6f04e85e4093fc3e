/** Where somebody puts an item by hand. */
export interface Placement {
  readonly id: string;
  /** From 1, in the list as it was then. */
  readonly place: number;
}

/** The order with what was done by hand, one after the other; the order itself may have become another since. */
export function withPlacements(order: readonly string[], placements: readonly Placement[]): readonly string[] {
  if (placements.length === 0) return order;
  const placed = [...order];
  for (const { id, place } of placements) {
    const from = placed.indexOf(id);
    if (from < 0) continue;
    placed.splice(from, 1);
    placed.splice(Math.max(0, place - 1), 0, id);
  }
  return placed;
}
