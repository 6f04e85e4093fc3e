import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { withoutParts } from '../../../static/currency/section/without-parts';
import { aRate, bakeryCurrency } from '../../core/currency/a-currency';

const changes: readonly CurrencyChange[] = [
  { type: 'change-measure', id: 'sold', name: 'Croissants', unit: 'a week', isSameUnit: true },
  { type: 'set-rate', id: 'sold', rate: aRate(2) },
  { type: 'retire-measure', id: 'smiles' },
];

test('what somebody else changed stays theirs, and the rest of mine goes on', () => {
  expect(withoutParts(changes, new Set(['rate:sold']), bakeryCurrency)).toEqual([changes[0], changes[2]]);
  expect(withoutParts(changes, new Set(['name:sold']), bakeryCurrency)).toEqual([
    { type: 'change-measure', id: 'sold', unit: 'a week', isSameUnit: true },
    changes[1],
    changes[2],
  ]);
});

test('a rate was set for a unit: where that stays theirs, the rate is not mine to set', () => {
  expect(withoutParts(changes, new Set(['unit:sold']), bakeryCurrency)).toEqual([{ type: 'change-measure', id: 'sold', name: 'Croissants', isSameUnit: true }, changes[2]]);
});

test('where everything stays theirs, nothing is left to save', () => {
  expect(withoutParts(changes, new Set(['name:sold', 'unit:sold', 'rate:sold', 'status:smiles']), bakeryCurrency)).toEqual([]);
});
