import fc from 'fast-check';
import { formatNumber, formatPercent, readNumber } from '../../../static/format/numbers';

const locales = ['en-US', 'de-DE', 'de-CH', 'fr-FR', 'hi-IN', 'ar-EG', 'sv-SE', 'pt-BR', 'ja-JP'];

test.each([
  ['de-DE', '1.200,5', 1200.5],
  ['en-US', '1,200.5', 1200.5],
  ['de-DE', '1200', 1200],
  ['de-DE', '1.234.567', 1234567],
  ['en-US', ' 42 ', 42],
  ['en-US', '-3', -3],
  ['en-US', '−3', -3],
  ['en-US', '+7', 7],
  ['en-US', '.5', 0.5],
  ['de-CH', "1'200.5", 1200.5],
  ['fr-FR', '1 200,5', 1200.5],
  ['hi-IN', '12,34,567', 1234567],
  ['ar-EG', '١٬٢٠٠٫٥', 1200.5],
])('in %s, "%s" is a number', (locale, typed, value) => {
  expect(readNumber(typed, locale)).toEqual({ state: 'number', value, isPercent: false });
});

test.each(locales)('whatever %s writes, it can read again', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toPrecision(12));
      expect(readNumber(formatNumber(value, locale), locale)).toEqual({ state: 'number', value, isPercent: false });
    }),
    { seed: 20261122 },
  );
});

test('percent is written as the language does', () => {
  expect([formatPercent(70, 'en-US'), formatPercent(70, 'de-DE')]).toEqual(['70%', '70\u00a0%']);
});
