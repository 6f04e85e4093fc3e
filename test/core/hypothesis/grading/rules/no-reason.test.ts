import { noReason } from '../../../../../src/core/hypothesis/grading/rules/no-reason';
import { aHypothesis } from '../../a-hypothesis';

test('a hypothesis without a reason is asked for one', () => {
  expect(noReason(aHypothesis())).toEqual({ rule: 'no-reason', field: 'reason', words: [] });
});

test.each([
  ['a reason is given', { reason: 'commuters pass by at half past six' }],
  ['the value says why', { value: 'commuters buy, because they pass by' }],
  ['the thing says why, in German', { thing: 'früher öffnen, weil dann viele vorbeikommen' }],
  ['nothing is written yet', { thing: '', value: '' }],
  ['only the thing is written', { value: '' }],
  ['it is an enabler', { kind: 'enabler' as const }],
])('silent when %s', (_, said) => {
  expect(noReason(aHypothesis(said))).toBeNull();
});
