import { sameInJql, touchesWorth } from '../../../src/core/currency/touches-worth';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { aHypothesis } from '../hypothesis/a-hypothesis';
import { aRate, bakeryCurrency, croissants } from './a-currency';

const measured = aHypothesis({ measure: { source: 'project', id: 'sold' }, expectation: { baseline: 0, low: null, likely: 5, high: null }, confidence: 50 });

test.each([
  ['the confidence', { confidence: 60 }],
  ['a number', { expectation: { baseline: 1, low: null, likely: 5, high: null } }],
  ['the measure', { measure: { source: 'project' as const, id: 'queue' } }],
  ['the kind', { kind: 'enabler' as const }],
  ['what it makes possible', { enables: ['10001'] }],
])('%s may make it worth something else', (_, said) => {
  expect(touchesWorth(measured, { ...measured, ...said })).toBe(true);
});

test('words and ticks do not', () => {
  const criteria = { thing: [{ id: 'a', text: 'warm', met: true }], value: [] };
  const after = aHypothesis({ ...measured, thing: 'another', reason: 'because', criteria });
  expect(touchesWorth(measured, after)).toBe(false);
});

test('the first words do not, and the first numbers may', () => {
  expect(touchesWorth(null, aHypothesis())).toBe(false);
  expect(touchesWorth(null, measured)).toBe(true);
});

const withSold = (said: Partial<ProjectMeasure>): ProjectCurrency => ({
  ...bakeryCurrency,
  measures: bakeryCurrency.measures.map((measure) => (measure.id === 'sold' ? { ...measure, ...said } : measure)),
});

test.each<[string, ProjectCurrency]>([
  ['a sentence on why', withSold({ rate: aRate(1, 'counted for a month') })],
  ['decimals', withSold({ precision: 3 })],
  ['retiring', withSold({ status: 'retired' })],
  ['how the currency is written', { ...bakeryCurrency, currency: { ...croissants, symbol: '🥐' } }],
])('JQL does not know of %s', (_, other) => {
  expect(sameInJql(bakeryCurrency, other)).toBe(true);
});

test.each<[string, ProjectCurrency]>([
  ['a rate', withSold({ rate: aRate(2) })],
  ['no rate any more', withSold({ rate: null })],
  ['a name', withSold({ name: 'Croissants' })],
  ['a unit', withSold({ unit: 'per day' })],
  ['a direction', withSold({ direction: 'down' })],
  ['no currency', { ...bakeryCurrency, currency: null }],
  ['a measure less', { ...bakeryCurrency, measures: bakeryCurrency.measures.slice(1) }],
])('JQL knows of %s', (_, other) => {
  expect(sameInJql(bakeryCurrency, other)).toBe(false);
});
