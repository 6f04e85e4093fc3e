import { canonicalJson } from '../hypothesis/canonical-json';
import type { Currency } from './currency';
import type { CurrencyVersion } from './currency-version';
import type { Rate } from './rate';

/** One change of one rate. Why is in the rates themselves. */
export interface RateChange {
  readonly measureId: string;
  /** As it was called then. */
  readonly measureName: string;
  readonly unit: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  /** Null where there was none, or is none any more. */
  readonly from: Rate | null;
  readonly to: Rate | null;
  /** What each rate was stated in: the currency may have changed with it. */
  readonly currencyBefore: Currency | null;
  readonly currencyAfter: Currency | null;
}

/**
 * Every change of a rate, read off the log: nothing is kept that could disagree with it.
 *
 * @param versions in the order of their numbers; a version whose predecessor is not among them tells nothing, but the first
 * @returns the newest first
 */
export function rateHistory(versions: readonly CurrencyVersion[]): readonly RateChange[] {
  return versions
    .flatMap((version, index) => {
      const before = versions[index - 1];
      const isNext = version.version === (before?.version ?? 0) + 1;
      return isNext ? rateChanges(before ?? null, version) : [];
    })
    .reverse();
}

function rateChanges(before: CurrencyVersion | null, after: CurrencyVersion): readonly RateChange[] {
  const { version, by, at, content } = after;
  const old = new Map(before?.content.measures.map((measure) => [measure.id, measure]));
  const now = new Map(content.measures.map((measure) => [measure.id, measure]));
  return [...new Map([...old, ...now]).values()].flatMap(({ id, name, unit }) => {
    const from = old.get(id)?.rate ?? null;
    const to = now.get(id)?.rate ?? null;
    if (canonicalJson(from) === canonicalJson(to)) return [];
    const currencies = { currencyBefore: before?.content.currency ?? null, currencyAfter: content.currency };
    return [{ measureId: id, measureName: name, unit, version, by, at, from, to, ...currencies }];
  });
}
