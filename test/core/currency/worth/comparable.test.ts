import { comparabilityOf } from '../../../../src/core/currency/worth/comparable';
import { worthOfAll } from '../../../../src/core/currency/worth/worth-of-all';
import { bakeryCurrency } from '../a-currency';
import { anItem, picked, worthIn } from './an-item';

const applause = { source: 'typed', name: 'Applause', unit: 'dB', direction: 'up' } as const;
const expecting = (likely: number) => ({ expectation: { baseline: 0, low: null, likely, high: null } });
const items = [
  worthIn('1', 10),
  anItem('2', { measure: picked('smiles'), ...expecting(5) }),
  anItem('3', { measure: picked('smiles'), ...expecting(50) }),
  anItem('4', { measure: applause }),
  anItem('5', { measure: { ...applause, name: 'applause ' } }),
  anItem('6', { measure: { ...applause, unit: 'sone' } }),
  anItem('7', { measure: null }),
];
const found = comparabilityOf(worthOfAll(items, bakeryCurrency));

test('what is in the currency compares with all that is', () => {
  expect(found.inCurrency).toEqual(['1']);
});

test('what shares a measure compares without a rate, the most first', () => {
  expect(found.groups.map(({ name, unit, items: members }) => [name, unit, members.map(({ id }) => id)])).toEqual([
    ['Smiles at the counter', 'per day', ['3', '2']],
    ['Applause', 'dB', ['4', '5']],
  ]);
});

test('the others compare with nothing, and each says what is missing', () => {
  expect(found.alone).toEqual(['6', '7']);
  expect(found.lacks.get('7')).toEqual([{ lack: 'no-measure' }]);
  expect([...found.lacks.keys()]).toEqual(['2', '3', '4', '5', '6', '7']);
});

test('without a currency, items of one measure compare all the same', () => {
  const without = comparabilityOf(worthOfAll([worthIn('1', 10), worthIn('2', 20)], { ...bakeryCurrency, currency: null }));
  expect(without.groups.map(({ items: members }) => members.map(({ id }) => id))).toEqual([['2', '1']]);
});
