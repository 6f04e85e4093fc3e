import fc from 'fast-check';
import { formatNumber, formatPercent, parseNumber } from '../../../static/format/numbers';

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
  expect(parseNumber(typed, locale)).toEqual({ ok: true, value });
});

test.each([
  ['de-DE', '1.5', 'a separator of thousands where no thousand follows'],
  ['en-US', '1,5', 'a separator of thousands where no thousand follows'],
  ['en-US', '1.200,5', 'the other language'],
  ['en-US', '1,2000', 'a group of four'],
  ['en-US', '12 guests', 'a number with its unit'],
  ['en-US', '1e5', 'an exponent'],
  ['en-US', '1..5', 'two decimal points'],
  ['en-US', '-', 'a sign alone'],
  ['en-US', '.', 'a point alone'],
  ['en-US', 'NaN', 'a word'],
  ['en-US', '9'.repeat(400), 'more than a number can hold'],
])('in %s, "%s" is asked about: %s', (locale, typed) => {
  expect(parseNumber(typed, locale)).toEqual({ ok: false });
});

test('nothing typed is no number, and no mistake', () => {
  expect(parseNumber('  ', 'en-US')).toEqual({ ok: true, value: null });
});

test.each(locales)('whatever %s writes, it can read again', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toPrecision(12));
      expect(parseNumber(formatNumber(value, locale), locale)).toEqual({ ok: true, value });
    }),
    { seed: 20261122 },
  );
});

test('percent is written as the language does', () => {
  expect([formatPercent(70, 'en-US'), formatPercent(70, 'de-DE')]).toEqual(['70%', '70\u00a0%']);
});
