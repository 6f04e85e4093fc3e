import { canonicalJson } from '../hypothesis/canonical-json';
import { applyCurrencyChange } from './apply-currency-change';
import type { CurrencyChange } from './currency-change';
import { partOf, partsBehind, type CurrencyPart } from './currency-parts';
import type { ProjectCurrency } from './project-currency';

/** A part that somebody else changed meanwhile, and that my changes write or rest on. */
export interface CurrencyConflict {
  readonly part: CurrencyPart;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Whether changes that were made in front of an older version can be made to the newest.
 *
 * @param base what I had in front of me
 * @param latest what was saved meanwhile
 * @returns the conflicts that I must look at first; where there are none, my changes go on to
 *   `latest` as they are, by `nextCurrency`, which still sees whether a name was taken meanwhile
 */
export function conflictsWith(
  changes: readonly CurrencyChange[],
  base: ProjectCurrency,
  latest: ProjectCurrency,
): readonly CurrencyConflict[] {
  const mine = applied(changes, base);
  const parts = new Set(changes.flatMap((change) => [...partsBehind(change, base), ...partsBehind(change, latest)]));
  return [...parts]
    .map((part) => ({ part, base: partOf(base, part), mine: partOf(mine, part), theirs: partOf(latest, part) }))
    .filter((side) => !same(side.base, side.theirs) && !same(side.mine, side.theirs));
}

/** What I meant to make of it; a change that was refused there is left out. */
function applied(changes: readonly CurrencyChange[], base: ProjectCurrency): ProjectCurrency {
  return changes.reduce((content, change) => {
    const result = applyCurrencyChange(content, change, new Set());
    return result.ok ? result.content : content;
  }, base);
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
