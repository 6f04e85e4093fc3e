import type { CurrencyVersion } from './currency-version';
import { noCurrency, type ProjectCurrency } from './project-currency';

/**
 * The rates as of a moment: what was expected then is told in what held then.
 *
 * @param versions in any order
 * @param moment ISO 8601; the version that was saved at that very moment holds
 */
export function currencyAt(versions: readonly CurrencyVersion[], moment: string): ProjectCurrency {
  const then = Date.parse(moment);
  const held = versions.filter(({ at }) => Date.parse(at) <= then);
  const newest = held.reduce<CurrencyVersion | null>((best, one) => (best !== null && best.version > one.version ? best : one), null);
  return newest?.content ?? noCurrency;
}
