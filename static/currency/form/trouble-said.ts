import { rateLimits } from '../../../src/core/currency/rate';
import { troubleInWords } from '../../fields/trouble-in-words';
import { formatNumber } from '../../format/numbers';
import type { Trouble } from '../../places/place';
import type { Words } from '../../words/words';
import type { CurrencyWords } from '../section/use-currency-words';
import type { MeasureTroubles } from './measure-typed';

/** What is wrong with a text, or that its reason is missing. */
export function textTroubleSaid(trouble: Trouble | { problem: 'why-missing' } | undefined, typed: string, words: Words, said: CurrencyWords, locale: string): string | null {
  if (trouble === undefined) return null;
  return trouble.problem === 'why-missing' ? said.measures.whyMissing : troubleInWords(trouble, typed, words, locale);
}

/** What is wrong with a rate. */
export function rateTroubleSaid(trouble: MeasureTroubles['rate'], typed: string, words: Words, { measures, numbers }: CurrencyWords, locale: string): string | null {
  const example = (value: number) => formatNumber(value, locale);
  if (trouble === undefined) return null;
  switch (trouble.problem) {
    case 'rate-missing':
      return measures.rateMissing;
    case 'negative':
      return numbers.negative;
    case 'too-small':
      return numbers.tooSmall(example(rateLimits.smallest));
    case 'too-large':
      return numbers.tooLarge(example(rateLimits.largest));
    default:
      return troubleInWords(trouble, typed, words, locale);
  }
}
