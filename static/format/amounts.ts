import { amountText, numberOfAmount, type Amount } from '../../src/core/currency/amount';
import type { Currency } from '../../src/core/currency/currency';

/** From here on every digit would be more than can be read at a glance. */
const large = 1e10;

/** An amount as the currency is written in this language: "1,234.50 €". Of what would be rounded away, two digits stay. */
export function formatAmount(amount: Amount, currency: Currency, locale: string): string {
  const { decimals } = currency;
  const isTiny = amount !== 0n && Math.abs(numberOfAmount(amount)) < 0.5 / 10 ** decimals;
  const digits = isTiny ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return withSymbol(amount, currency, locale, digits);
}

/** As many as the smallest rate has. */
const mostDecimals = 9;

/** As `formatAmount`, with all its decimals: in a calculation, a rounded number is a wrong one. */
export function formatAmountExactly(amount: Amount, currency: Currency, locale: string): string {
  return formatAmount(amount, { ...currency, decimals: exactDecimals(amount, currency) }, locale);
}

/** The number of an amount with all its decimals, for where the symbol is said already. */
export function formatExactNumber(amount: Amount, currency: Currency, locale: string): string {
  const decimals = exactDecimals(amount, currency);
  const style = { minimumFractionDigits: currency.decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, style).format(amountText(amount) as Intl.StringNumericLiteral);
}

function exactDecimals(amount: Amount, { decimals }: Currency): number {
  const needed = amountText(amount).split('.')[1]?.length ?? 0;
  return Math.max(decimals, Math.min(needed, mostDecimals));
}

/** As `formatAmount`, with huge amounts shortened: "12.35 billion €". */
export function formatAmountShort(amount: Amount, currency: Currency, locale: string): string {
  if (Math.abs(numberOfAmount(amount)) < large) return formatAmount(amount, currency, locale);
  return withSymbol(amount, currency, locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
}

function withSymbol(amount: Amount, { symbol, symbolPlace }: Currency, locale: string, style: Intl.NumberFormatOptions): string {
  // The exact digits: `Intl` takes them as text, and a number would lose some.
  const parts = formatOf(locale, style).formatToParts(amountText(amount) as Intl.StringNumericLiteral);
  const text = parts.map(({ value }) => value).join('');
  if (symbolPlace === 'after') return `${text}\u00a0${symbol}`;
  // A sign stands close to its number, a word does not; the minus goes before both.
  const minus = parts.find(({ type }) => type === 'minusSign')?.value ?? '';
  return `${minus}${symbol}${/\p{L}$/u.test(symbol) ? '\u00a0' : ''}${text.replace(minus, '')}`;
}

/** A list shows hundreds of amounts, and making a format takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(style)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, style);
  formats.set(key, known);
  return known;
}
