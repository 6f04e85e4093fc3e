import type { Expectation } from '../../src/core/hypothesis/hypothesis';
import type { Words } from '../words/words';
import { formatNumber } from './numbers';

export interface ExpectationInWords {
  /** "from 120 to 180 guests per day"; empty where nothing of it is known. */
  readonly way: string;
  /** "between 150 and 220"; with the unit where `way` does not say it already. */
  readonly range: string;
}

/** No number without its unit: it stands once, behind the first numbers. */
export function expectationInWords(
  { baseline, low, likely, high }: Expectation,
  unit: string,
  words: Words['measure'],
  locale: string,
): ExpectationInWords {
  const number = (value: number) => formatNumber(value, locale);
  const withUnit = (text: string) => (text === '' || unit === '' ? text : `${text} ${unit}`);
  const way = wayInWords(baseline, likely, words, number);
  const range = rangeInWords(low, high, words, number);
  return way === '' ? { way, range: withUnit(range) } : { way: withUnit(way), range };
}

type Value = number | null;

function wayInWords(baseline: Value, likely: Value, words: Words['measure'], number: (value: number) => string): string {
  if (baseline !== null && likely !== null) return words.fromTo(number(baseline), number(likely));
  if (likely !== null) return words.to(number(likely));
  return baseline === null ? '' : words.now(number(baseline));
}

/** "between 150 and 220", "at least 150"; empty where neither end is known. */
export function rangeInWords<Value>(low: Value | null, high: Value | null, words: Words['measure'], write: (value: Value) => string): string {
  if (low !== null && high !== null) return words.between(write(low), write(high));
  if (low !== null) return words.atLeast(write(low));
  return high === null ? '' : words.atMost(write(high));
}
