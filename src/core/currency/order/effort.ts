import { decimalOf, numberOf, plus } from '../decimal';

/** What the team estimated of one issue. */
export interface Estimated {
  readonly storyPoints: number | null;
  /** Jira's original estimate. */
  readonly originalEstimateInSeconds: number | null;
}

export type EffortKind = keyof Estimated;

/** What an item costs the team, or why nobody can say. */
export type Effort =
  /** `without`: how many to-dos have no estimate, so that it is at least this. */
  | { readonly state: 'known'; readonly amount: number; readonly from: 'to-dos' | 'itself'; readonly without: number }
  /** All that is estimated is estimated at zero: nothing can be divided by it. */
  | { readonly state: 'zero' }
  | { readonly state: 'none' };

/**
 * The sum over the to-dos; of the item itself only where none of them has an estimate, because
 * many a team writes the same effort on both.
 */
export function effortOf(item: Estimated, toDos: readonly Estimated[], kind: EffortKind): Effort {
  const estimates = toDos.map((toDo) => toDo[kind]).filter((estimate) => estimate !== null);
  if (estimates.length > 0) return effort(sum(estimates), 'to-dos', toDos.length - estimates.length);
  const own = item[kind];
  return own === null ? { state: 'none' } : effort(own, 'itself', 0);
}

/** An estimate below zero is nobody's, and counts as zero. */
function effort(amount: number, from: 'to-dos' | 'itself', without: number): Effort {
  return amount > 0 ? { state: 'known', amount, from, without } : { state: 'zero' };
}

function sum(estimates: readonly number[]): number {
  return numberOf(estimates.map(decimalOf).reduce(plus));
}
