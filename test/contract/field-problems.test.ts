import { fieldProblems } from '../../src/contract/field-problems';
import { hypothesisInputs } from '../../src/contract/hypothesis-functions';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';

const problems = (change: unknown, rest: object = {}) => {
  const input = { issueId: '10001', base: 0, change, ...rest };
  const parsed = hypothesisInputs.changeHypothesis.try(input);
  return parsed.ok ? [] : fieldProblems(parsed, input);
};
const edit = (said: object) => ({ type: 'edit', hypothesis: { ...aHypothesis(), ...said } });
const criteria = (...thing: readonly unknown[]) => ({ criteria: { thing, value: [] } });
const warm = { id: 'a', text: 'warm', met: false };

test('a good input has none', () => {
  expect(problems(edit({}))).toEqual([]);
});

test.each<[string, unknown, object]>([
  ['a text that is too long', edit({ thing: 'a'.repeat(10_000) }), { path: 'change.hypothesis.thing', problem: 'too-long', limit: 1000 }],
  ['a criterion that is too long', edit(criteria({ ...warm, text: 'a'.repeat(501) })), { path: 'change.hypothesis.criteria.thing.0.text', problem: 'too-long', limit: 500 }],
  ['too many criteria', edit(criteria(...Array.from({ length: 21 }, (_, n) => ({ ...warm, id: `${n}` })))), { path: 'change.hypothesis.criteria.thing', problem: 'too-many', limit: 20 }],
  ['a criterion without words', edit(criteria({ ...warm, text: ' ' })), { path: 'change.hypothesis.criteria.thing.0.text', problem: 'missing' }],
  ['one criterion twice', edit(criteria(warm, warm)), { path: 'change.hypothesis.criteria.thing', problem: 'repeated' }],
  ['one epic twice', edit({ enables: ['1', '1'] }), { path: 'change.hypothesis.enables', problem: 'repeated' }],
  ['a confidence of 101 %', edit({ confidence: 101 }), { path: 'change.hypothesis.confidence', problem: 'too-large', limit: 100 }],
  ['a confidence of −1 %', edit({ confidence: -1 }), { path: 'change.hypothesis.confidence', problem: 'too-small', limit: 0 }],
  ['the 30th of February', edit({ dueDate: '2026-02-30' }), { path: 'change.hypothesis.dueDate', problem: 'no-such-day' }],
  ['a day in words', edit({ dueDate: 'tomorrow' }), { path: 'change.hypothesis.dueDate', problem: 'no-such-day' }],
  ['a control character', edit({ reason: 'a\u0007b' }), { path: 'change.hypothesis.reason', problem: 'control-character' }],
  ['a number for a text', edit({ value: 7 }), { path: 'change.hypothesis.value', problem: 'wrong-type' }],
  ['a field that is not there', edit({ value: undefined }), { path: 'change.hypothesis.value', problem: 'missing' }],
  ['a field that nobody knows', edit({ worth: 7 }), { path: 'change.hypothesis.worth', problem: 'unknown-field' }],
  ['a change that nobody knows', { type: 'delete' }, { path: 'change.type', problem: 'wrong-type' }],
  ['no change at all', undefined, { path: 'change', problem: 'missing' }],
])('%s', (_, change, problem) => {
  expect(problems(change)).toContainEqual(problem);
});

test('a field that is missing altogether', () => {
  const said = Object.entries(aHypothesis()).filter(([field]) => field !== 'value');
  expect(problems({ type: 'edit', hypothesis: Object.fromEntries(said) })).toEqual([{ path: 'change.hypothesis.value', problem: 'missing' }]);
});

test.each([
  ['a key', 'BAKE-1'],
  ['a number', 10001],
  ['a path', '1/properties'],
  ['nothing', ''],
  ['twenty digits', '1'.repeat(20)],
])('%s is no id of an issue', (_, issueId) => {
  expect(problems(edit({}), { issueId })).toEqual([{ path: 'issueId', problem: 'wrong-type' }]);
});

test.each([[null], [[]], ['text'], [7]])('an input that is no object: %j', (input) => {
  const parsed = hypothesisInputs.mendProjection.try(input);
  expect(parsed.ok ? [] : fieldProblems(parsed, input)).toContainEqual(expect.objectContaining({ problem: expect.any(String) }));
});
