import type { RefusedCurrencyChange } from '../../../src/core/currency/refused-currency-change';
import type { MeasureWords } from './use-measure-words';

/** Why a change of the currency was not made, and what can be done about it. */
export function refusedInWords(refused: RefusedCurrencyChange, { refused: words }: MeasureWords): string {
  switch (refused.reason) {
    case 'name-taken':
      return words['name-taken'][refused.status];
    case 'too-many-measures':
    case 'too-long':
      return words[refused.reason](refused.most);
    default:
      return words[refused.reason];
  }
}
