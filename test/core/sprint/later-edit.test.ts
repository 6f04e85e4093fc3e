import type { Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { laterEdit } from '../../../src/core/sprint/later-edit';
import { aHypothesis, aRevision, paula, sam } from '../hypothesis/a-hypothesis';

const expecting = (number: number, likely: number, by = paula, said: Partial<Hypothesis> = {}) =>
  aRevision({ number, by, hypothesis: aHypothesis({ expectation: { baseline: 140, low: null, likely, high: null }, ...said }) });

test('who lowers the expectation after the start is named', () => {
  expect(laterEdit([expecting(2, 165), expecting(3, 165, sam, { value: 'other words' }), expecting(4, 150, sam)])).toMatchObject({ number: 4, by: sam });
});

test('the last edit counts, not a later one that changed only words', () => {
  expect(laterEdit([expecting(2, 165), expecting(3, 150, sam), expecting(4, 150, paula, { reason: 'rain' })])).toMatchObject({ number: 3, by: sam });
});

test('other words, and an expectation that was put back, are no later edit', () => {
  expect(laterEdit([expecting(2, 165), expecting(3, 165, sam, { thing: 'other' })])).toBeUndefined();
  expect(laterEdit([expecting(2, 165), expecting(3, 150), expecting(4, 165)])).toBeUndefined();
  expect(laterEdit([expecting(2, 165)])).toBeUndefined();
  expect(laterEdit([])).toBeUndefined();
});

test.each<[string, Partial<Hypothesis>]>([
  ['another measure', { measure: { source: 'typed', name: 'Smiles', unit: '', direction: 'up' } }],
  ['another confidence', { confidence: 10 }],
  ['another day', { dueDate: '2026-12-24' }],
])('%s is a later edit', (_, said) => {
  expect(laterEdit([expecting(2, 165), expecting(3, 165, sam, said)])).toMatchObject({ number: 3 });
});
