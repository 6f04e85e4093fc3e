import { formatNumber } from '../format/numbers';
import type { Trouble } from '../places/place';
import type { Words } from '../words/words';

/** What is wrong with a field, with an example in the person's own language where that helps. */
export function troubleInWords(trouble: Trouble, typed: string, words: Words, locale: string): string {
  switch (trouble.problem) {
    case 'no-number':
      return words.numbers.notANumber(formatNumber(1234.5, locale));
    case 'not-a-percentage':
      return words.numbers.percent;
    case 'ambiguous':
    case 'written-otherwise':
    case 'in-percent':
      return words.numbers.ask[trouble.problem](typed.trim());
    case 'too-many':
      return words.problems['too-many'](trouble.limit);
    case 'too-long': {
      const limit = words.problems['too-long'](trouble.limit);
      const over = trouble.limit === undefined ? 0 : typed.trim().length - trouble.limit;
      return over > 0 ? `${limit} ${words.problems.overBy(over)}` : limit;
    }
    default:
      return words.problems[trouble.problem];
  }
}
