import fc from 'fast-check';
import { emptyHypothesis, HypothesisSchema, limits } from '../../../src/core/hypothesis/hypothesis';
import { aHypothesis } from './a-hypothesis';
import { hypotheses } from './arbitrary';

const accepts = (value: unknown) => HypothesisSchema.try(value).ok;

test('two fields are enough', () => {
  expect(accepts({ ...emptyHypothesis, thing: 'baking at six', value: 'more commuters' })).toBe(true);
});

test('whatever is accepted comes back as it was', () => {
  fc.assert(fc.property(hypotheses, (hypothesis) => expect(HypothesisSchema.parse(hypothesis)).toEqual(hypothesis)));
});

test('blanks around a text are dropped', () => {
  expect(HypothesisSchema.parse(aHypothesis({ thing: '  baking \n' })).thing).toBe('baking');
});

test.each([
  ['HTML', '<script>alert(1)</script>'],
  ['emoji', '🥐'.repeat(20)],
  ['right to left', 'خبز طازج كل صباح'],
  ['line breaks and tabs', 'one\n\ttwo'],
])('%s is text like any other', (_, thing) => {
  expect(HypothesisSchema.parse(aHypothesis({ thing })).thing).toBe(thing);
});

test.each<[string, object]>([
  ['typed, as all were before projects shared any', { source: 'typed', name: 'customers', unit: 'per day', direction: 'up' }],
  ["one of the project's", { source: 'project', id: 'sold-2' }],
])('a measure may be %s', (_, measure) => {
  expect(HypothesisSchema.parse({ ...emptyHypothesis, measure }).measure).toEqual(measure);
});

test.each<[string, object]>([
  ['a measure of no known source', { measure: { source: 'guessed', id: 'sold' } }],
  ['a picked measure with words of its own', { measure: { source: 'project', id: 'sold', name: 'Sold' } }],
  ['a measure id that is none', { measure: { source: 'project', id: '../sold' } }],
  ['a text that is too long', { thing: 'a'.repeat(limits.sentence + 1) }],
  ['a word of 10,000 characters', { reason: 'a'.repeat(10_000) }],
  ['a control character', { thing: 'a\u0000b' }],
  ['half an emoji', { thing: 'a\ud83e' }],
  ['a number for a text', { thing: 7 }],
  ['an unknown field', { worth: 7 }],
  ['a day that does not exist', { dueDate: '2026-02-30' }],
  ['a day that is none', { dueDate: 'tomorrow' }],
  ['a confidence above 100', { confidence: 101 }],
  ['a confidence below 0', { confidence: -1 }],
  ['half a per cent', { confidence: 50.5 }],
  ['an infinite number', { expectation: { ...emptyHypothesis.expectation, low: Infinity } }],
  ['a key for an id', { enables: ['BAKE-1'] }],
  ['an issue named twice', { enables: ['1', '1'] }],
  ['two criteria with one id', { criteria: { thing: [{ id: 'a', text: 'x', met: false }, { id: 'a', text: 'y', met: false }], value: [] } }],
  ['a criterion without words', { criteria: { thing: [{ id: 'a', text: '  ', met: false }], value: [] } }],
])('%s is refused', (_, said) => {
  expect(accepts({ ...aHypothesis(), ...said })).toBe(false);
});
