import type { Currency } from '../currency/currency';
import { sameCurrency } from '../sprint/total-outcomes';
import type { Quarter } from './over-time';

/** The currencies in which something came in or failed to, the newest first: what a team trades in now is what it asks for. */
export function currenciesOf(quarters: readonly Quarter[]): readonly Currency[] {
  const currencies: Currency[] = [];
  for (const { totals } of [...quarters].reverse()) {
    for (const { currency, came } of totals) {
      if (came.count > 0 && !currencies.some((known) => sameCurrency(known, currency))) currencies.push(currency);
    }
  }
  return currencies;
}
