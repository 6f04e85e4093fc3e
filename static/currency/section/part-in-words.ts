import type { Currency } from '../../../src/core/currency/currency';
import type { CurrencyPart } from '../../../src/core/currency/currency-parts';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { Rate } from '../../../src/core/currency/rate';
import { formatNumber } from '../../format/numbers';
import type { CurrencyWords } from './use-currency-words';

/** Which part of the currency two people changed. */
export function partInWords(part: CurrencyPart, contents: readonly ProjectCurrency[], { parts }: CurrencyWords['conflict']): string {
  if (part === 'currency.name') return parts.currencyName;
  if (part === 'currency.format') return parts.currencyFormat;
  const colon = part.indexOf(':');
  const id = part.slice(colon + 1);
  const name = contents.flatMap(({ measures }) => measures).find((measure) => measure.id === id)?.name ?? id;
  return parts[part.slice(0, colon) as 'name' | 'unit' | 'direction' | 'precision' | 'status' | 'rate'](name);
}

/** What somebody made of it. @param value as `partOf` tells it */
export function valueInWords(part: CurrencyPart, value: unknown, words: CurrencyWords, locale: string): string {
  if (value === undefined) return words.conflict.removed;
  if (value === null || value === '') return words.conflict.nothing;
  const kind = part.slice(0, part.includes(':') ? part.indexOf(':') : undefined);
  switch (kind) {
    case 'currency.format': {
      const [symbol, place, decimals] = value as readonly [Currency['symbol'], Currency['symbolPlace'], Currency['decimals']];
      return `${symbol}, ${words.form.places[place]}, ${words.measures.decimalsShown(decimals)}`;
    }
    case 'direction':
      return words.measures.directions[value as 'up' | 'down'];
    case 'status':
      return words.conflict.statuses[value as 'current' | 'retired'];
    case 'precision':
      return formatNumber(value as number, locale);
    case 'rate': {
      const { perUnit, why } = value as Rate;
      return `${formatNumber(perUnit, locale)}, ${words.measures.because(why)}`;
    }
    default:
      return value as string;
  }
}
