import type { Currency } from '../../../src/core/currency/currency';
import type { Trouble } from '../../places/place';

export type CurrencyTroubles = Readonly<Partial<Record<'name' | 'symbol' | 'rates', Trouble>>>;

const longest = { name: 60, symbol: 24 } as const;

/** What keeps a currency from being saved as it was typed. @param isUndecided whether it must be said what becomes of the rates */
export function currencyTroubles(typed: Currency, isUndecided: boolean): CurrencyTroubles {
  return {
    ...textTrouble('name', typed.name),
    ...textTrouble('symbol', typed.symbol),
    ...(isUndecided && { rates: { problem: 'missing' } }),
  };
}

function textTrouble(field: 'name' | 'symbol', typed: string): CurrencyTroubles {
  const text = typed.trim();
  if (text === '') return { [field]: { problem: 'missing' } };
  return text.length > longest[field] ? { [field]: { problem: 'too-long', limit: longest[field] } } : {};
}
