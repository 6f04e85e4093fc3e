import type { Worths } from './worth-of-all';
import { nothing, sumOf, type WorthRange } from './worth-range';

/** What items are worth together, and how many of them that is. */
export interface TotalWorth {
  readonly range: WorthRange;
  /** Hypotheses whose worth is in it. */
  readonly counted: number;
  /** Enablers: theirs is a part of the hypotheses' already. */
  readonly countedElsewhere: number;
  /** Not in the same currency. */
  readonly apart: number;
}

/** The worth of a sum is the sum of the worths of its hypotheses; enablers add nothing to it. */
export function totalWorth(worths: Worths): TotalWorth {
  const all = [...worths.values()];
  const priced = all.filter((worth) => worth.state === 'worth');
  const own = priced.filter(({ path }) => path.kind === 'own');
  return {
    range: own.map(({ range }) => range).reduce(sumOf, nothing),
    counted: own.length,
    countedElsewhere: priced.length - own.length,
    apart: all.length - priced.length,
  };
}
