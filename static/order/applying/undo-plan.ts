import { planMoves, type RankPlan } from '../../../src/core/currency/order/plan-moves';

/**
 * Puts what was moved back to where it was: before what came right after it then. What others
 * moved meanwhile stays.
 *
 * @param before the list before anything was moved
 * @param after the list as it is
 */
export function undoPlan(before: readonly string[], after: readonly string[], moved: ReadonlySet<string>): RankPlan {
  const present = new Set(after);
  const wanted = after.filter((id) => !moved.has(id));
  // From the end: what comes right after it is there already.
  let next: string | null = null;
  for (const id of before.toReversed()) {
    if (!present.has(id)) continue;
    if (moved.has(id)) wanted.splice(next === null ? wanted.length : wanted.indexOf(next), 0, id);
    next = id;
  }
  return planMoves(after, wanted);
}
