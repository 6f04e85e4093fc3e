import { readCurrencyVersion } from '../../../src/core/currency/currency-version';
import { ProjectCurrencySchema } from '../../../src/core/currency/project-currency';
import { RateSchema } from '../../../src/core/currency/rate';
import { aMeasure, aRate, aVersion, bakeryCurrency } from './a-currency';

const flawOf = (perUnit: number) => {
  const parsed = RateSchema.try(aRate(perUnit));
  return parsed.ok ? 'fine' : parsed.message;
};

test.each([
  [1, 'fine'],
  [0, 'fine'],
  [1e-9, 'fine'],
  [1e12, 'fine'],
  [-1, 'too-small 0'],
  [1e-10, 'too-small 1e-9'],
  [1.1e12, 'too-large 1000000000000'],
  [Number.NaN, 'wrong-type'],
  [Number.POSITIVE_INFINITY, 'wrong-type'],
])('a rate of %d is %s', (perUnit, expected) => {
  expect(flawOf(perUnit)).toContain(expected);
});

test('a rate says why', () => {
  expect(RateSchema.try(aRate(1, '  ')).ok).toBe(false);
});

test('two measures are not called the same, whatever their case and blanks', () => {
  const measures = [aMeasure(), aMeasure({ id: 'other', name: 'croissants  SOLD' })];
  expect(ProjectCurrencySchema.try({ ...bakeryCurrency, measures }).ok).toBe(false);
});

test('what was stored is read again, and what is not ours counts as none', () => {
  const version = aVersion();
  expect(readCurrencyVersion(JSON.parse(JSON.stringify(version)))).toEqual(version);
  expect(readCurrencyVersion(undefined)).toBeNull();
  expect(readCurrencyVersion({ ...version, more: 1 })).toBeNull();
});
