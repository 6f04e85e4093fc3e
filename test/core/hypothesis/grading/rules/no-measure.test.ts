import { noMeasure } from '../../../../../src/core/hypothesis/grading/rules/no-measure';
import { aHypothesis } from '../../a-hypothesis';

test('a hypothesis without a measure is asked for one', () => {
  expect(noMeasure(aHypothesis())).toEqual({ rule: 'no-measure', field: 'measure', words: [] });
});

test.each([
  ['it has one', { measure: { source: 'typed', name: 'customers', unit: 'per day', direction: 'up' } as const }],
  ["it has one of the project's", { measure: { source: 'project', id: 'sold' } as const }],
  ['nothing is written yet', { thing: '', value: '' }],
  ['it is an enabler', { kind: 'enabler' as const }],
])('silent when %s', (_, said) => {
  expect(noMeasure(aHypothesis(said))).toBeNull();
});
