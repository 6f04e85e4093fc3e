import { amountOf, type Amount } from '../../../src/core/currency/amount';
import type { Currency } from '../../../src/core/currency/currency';
import { decimalOf } from '../../../src/core/currency/decimal';
import { formatAmount, formatAmountExactly, formatAmountShort, formatExactNumber } from '../../../static/format/amounts';

const euros: Currency = { name: 'Euros per year', symbol: '€', symbolPlace: 'after', decimals: 0 };
const of = (value: number): Amount => amountOf(decimalOf(value));

test.each([
  ['en-US', { ...euros, symbolPlace: 'before' as const, decimals: 2 }, 1234.5, '€1,234.50'],
  ['de-DE', { ...euros, decimals: 2 }, 1234.5, '1.234,50\u00a0€'],
  ['de-DE', euros, -1234.5, '-1.235\u00a0€'],
  ['en-US', { ...euros, symbolPlace: 'before' as const }, -20, '-€20'],
  ['en-US', { ...euros, symbol: 'CHF', symbolPlace: 'before' as const }, 20, 'CHF\u00a020'],
  ['en-US', { ...euros, symbol: 'croissants/week' }, 0, '0\u00a0croissants/week'],
  ['fr-FR', { ...euros, decimals: 1 }, 12345.67, '12\u202f345,7\u00a0€'],
])('in %s an amount is written as the currency says', (locale, currency, value, written) => {
  expect(formatAmount(of(value), currency, locale)).toBe(written);
});

test('next to nothing is not nothing: two of its digits stay', () => {
  expect(formatAmount(of(0.004217), euros, 'en-US')).toBe('0.0042\u00a0€');
  expect(formatAmount(of(0.6), euros, 'en-US')).toBe('1\u00a0€');
});

test('every digit of a huge amount is exact, and at a glance it is short', () => {
  const amount = of(9_007_199_254_740_991) * 10n ** 9n + of(7);
  expect(formatAmount(amount, euros, 'en-US')).toBe('9,007,199,254,740,991,000,000,007\u00a0€');
  expect(formatAmountShort(of(12_345_678_901), euros, 'en-US')).toBe('12.35 billion\u00a0€');
  expect(formatAmountShort(of(1_234_567), euros, 'en-US')).toBe('1,234,567\u00a0€');
});

test('in a calculation nothing is rounded that can be written', () => {
  expect(formatAmountExactly(of(40.5), euros, 'en-US')).toBe('40.5\u00a0€');
  expect(formatAmountExactly(of(1e-9), euros, 'en-US')).toBe('0.000000001\u00a0€');
  expect(formatAmountExactly(of(7), { ...euros, decimals: 2 }, 'en-US')).toBe('7.00\u00a0€');
  expect(formatExactNumber(of(1234.25), euros, 'de-DE')).toBe('1.234,25');
  expect(formatAmountExactly(of(1) / 3n, euros, 'en-US')).toBe('0.333333333\u00a0€');
});
