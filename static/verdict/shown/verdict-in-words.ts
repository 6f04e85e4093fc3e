import type { Bet } from '../../../src/core/hypothesis/bet';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import { expectationInWords, type ExpectationInWords } from '../../format/expectation-in-words';
import { formatNumber } from '../../format/numbers';
import type { Words } from '../../words/words';

/** "165 guests per day": no number without its unit. */
export function quantityInWords(value: number, unit: string, locale: string): string {
  return unit === '' ? formatNumber(value, locale) : `${formatNumber(value, locale)} ${unit}`;
}

/** What was expected, from where to where and within which range; both empty where no numbers were. */
export function expectedInWords({ measure, expectation }: Bet, words: Words, locale: string): ExpectationInWords {
  return expectationInWords(expectation, measure?.unit ?? '', words.measure, locale);
}

/** What it has come to; null where nobody told. */
export function actualInWords({ actual, bet }: Pick<Verdict, 'actual' | 'bet'>, locale: string): string | null {
  return actual === null ? null : quantityInWords(actual, bet.measure?.unit ?? '', locale);
}
