import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { nextCurrency } from '../../../src/core/currency/next-currency';
import { rateHistory } from '../../../src/core/currency/rate-history';
import { monday, paula, sam, tuesday, wednesday } from '../hypothesis/a-hypothesis';
import { aRate, aVersion, croissants } from './a-currency';

const then = (latest: CurrencyVersion, at: string, ...changes: readonly CurrencyChange[]) => {
  const next = nextCurrency(latest, changes, { by: sam, at }, new Set());
  if (next.type !== 'next') throw new Error(next.type);
  return next.version;
};
const first = aVersion();
const second = then(first, tuesday, { type: 'set-rate', id: 'sold', rate: aRate(2, 'butter got dearer') }, { type: 'change-measure', id: 'queue', name: 'Queue' });
const third = then(second, wednesday, { type: 'remove-measure', id: 'sold' });
const log = [first, second, third];

test('who changed a rate, when, from what to what and why, the newest first', () => {
  expect(rateHistory(log).map(({ measureName, by, at, from, to }) => [measureName, by, at, from, to])).toEqual([
    ['Croissants sold', sam, wednesday, aRate(2, 'butter got dearer'), null],
    ['Croissants sold', sam, tuesday, aRate(1), aRate(2, 'butter got dearer')],
    ['People who leave the queue', paula, monday, null, aRate(1.5)],
    ['Croissants sold', paula, monday, null, aRate(1)],
  ]);
});

test('what changed beside the rates is no entry', () => {
  expect(rateHistory(log).filter(({ version }) => version === 2)).toHaveLength(1);
});

test('an entry says what the rates were stated in', () => {
  const euros = { ...croissants, name: 'Euros' };
  const other = then(first, tuesday, { type: 'set-currency', currency: euros, rates: 'clear' });
  expect(rateHistory([first, other])[0]).toMatchObject({ currencyBefore: croissants, currencyAfter: euros, to: null });
});

test('a page of the log that begins in the middle makes nothing up', () => {
  expect(rateHistory([second, third])).toHaveLength(1);
});
