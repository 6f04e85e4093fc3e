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
type Write = (value: number) => string;

function wayInWords(baseline: Value, likely: Value, words: Words['measure'], number: Write): string {
  if (baseline !== null && likely !== null) return words.fromTo(number(baseline), number(likely));
  if (likely !== null) return words.to(number(likely));
  return baseline === null ? '' : words.now(number(baseline));
}

function rangeInWords(low: Value, high: Value, words: Words['measure'], number: Write): string {
  if (low !== null && high !== null) return words.between(number(low), number(high));
  if (low !== null) return words.atLeast(number(low));
  return high === null ? '' : words.atMost(number(high));
}
