import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { nextCurrency } from '../../../src/core/currency/next-currency';
import { conflictsWith } from '../../../src/core/currency/rebase-currency';
import { sam, tuesday } from '../hypothesis/a-hypothesis';
import { aRate, aVersion, bakeryCurrency, croissants } from './a-currency';

const saved = (...changes: readonly CurrencyChange[]) => {
  const next = nextCurrency(aVersion(), changes, { by: sam, at: tuesday }, new Set());
  if (next.type !== 'next') throw new Error(next.type);
  return next.version.content;
};
const between = (mine: CurrencyChange, theirs: CurrencyChange) => conflictsWith([mine], bakeryCurrency, saved(theirs)).map(({ part }) => part);

const rate = (id: string, perUnit: number): CurrencyChange => ({ type: 'set-rate', id, rate: aRate(perUnit) });
const rename = (id: string, name: string): CurrencyChange => ({ type: 'change-measure', id, name });
const euros: CurrencyChange = { type: 'set-currency', currency: { ...croissants, name: 'Euros' }, rates: 'clear' };
const another: CurrencyChange = { type: 'add-measure', id: 'x', name: 'X', unit: '', direction: 'up', precision: 0, rate: null };

test.each<[string, CurrencyChange, CurrencyChange]>([
  ['rates of different measures', rate('sold', 2), rate('queue', 3)],
  ['the same rate for the same measure', rate('sold', 2), rate('sold', 2)],
  ['a rate and a name of the same measure', rate('sold', 2), rename('sold', 'Croissants')],
  ['a name and a precision', rename('sold', 'Croissants'), { type: 'change-measure', id: 'sold', precision: 2 }],
  ['a rate and how the currency is written', rate('sold', 2), { type: 'set-currency', currency: { ...croissants, decimals: 3 }, rates: 'keep' }],
  ['another measure and anything else', another, rate('sold', 2)],
])('%s do not touch', (_, mine, theirs) => {
  expect(between(mine, theirs)).toEqual([]);
  expect(between(theirs, mine)).toEqual([]);
});

test.each<[string, CurrencyChange, CurrencyChange, string[]]>([
  ['two rates for the same measure', rate('sold', 2), rate('sold', 3), ['rate:sold']],
  ['two names for the same measure', rename('sold', 'A'), rename('sold', 'B'), ['name:sold']],
  ['a rate, and the unit that it was set for', rate('sold', 2), { type: 'change-measure', id: 'sold', unit: 'a day' }, ['unit:sold']],
  ['a rate, and the currency that it was set in', rate('sold', 2), euros, ['currency.name', 'rate:sold']],
  ['a new rate, and rates that all go', euros, rate('sold', 2), ['rate:sold']],
  ['a removed measure, and a rate for it', { type: 'remove-measure', id: 'sold' }, rate('sold', 2), ['rate:sold']],
])('%s are for a person to look at', (_, mine, theirs, parts) => {
  expect(between(mine, theirs)).toEqual(parts);
});

test('a conflict shows what both made of what there was', () => {
  expect(conflictsWith([rate('sold', 2)], bakeryCurrency, saved(rate('sold', 3)))).toEqual([
    { part: 'rate:sold', base: aRate(1), mine: aRate(2), theirs: aRate(3) },
  ]);
});

test('what does not touch is made on top of what was saved, and both are there', () => {
  const latest = aVersion({ version: 2, content: saved(rate('queue', 3)) });
  const next = nextCurrency(latest, [rate('sold', 2)], { by: sam, at: tuesday }, new Set());
  expect(next).toMatchObject({ version: { version: 3, content: { measures: [{ rate: aRate(2) }, { rate: aRate(3) }, { rate: null }] } } });
});

test('where nobody saved anything, nothing is in the way', () => {
  expect(conflictsWith([rate('sold', 2), euros, rename('queue', 'Q')], bakeryCurrency, bakeryCurrency)).toEqual([]);
});
