import fc from 'fast-check';
import { compareHypotheses } from '../../../src/core/hypothesis/compare';
import { hypothesisFields, hypothesisOf, partsOf } from '../../../src/core/hypothesis/parts';
import { aHypothesis } from './a-hypothesis';
import { hypotheses } from './arbitrary';

test('nothing differs from itself', () => {
  fc.assert(fc.property(hypotheses, (hypothesis) => expect(compareHypotheses(hypothesis, hypothesis)).toEqual([])));
});

test('a field that differs is told with what was before and after', () => {
  expect(compareHypotheses(aHypothesis(), aHypothesis({ value: 'queues get shorter', confidence: 70 }))).toEqual([
    { field: 'value', before: 'commuters buy breakfast here', after: 'queues get shorter' },
    { field: 'confidence', before: null, after: 70 },
  ]);
});

test('a number that differs is told with its measure, because a number without its unit says nothing', () => {
  const measure = { source: 'typed', name: 'customers', unit: 'per day', direction: 'up' } as const;
  const before = { baseline: 20, low: null, likely: 30, high: null };
  const after = { ...before, likely: 40 };
  expect(compareHypotheses(aHypothesis({ measure, expectation: before }), aHypothesis({ measure, expectation: after }))).toEqual([
    { field: 'measure', before: { measure, expectation: before }, after: { measure, expectation: after } },
  ]);
});

test('criteria are told one by one', () => {
  const warm = { id: 'a', text: 'warm', met: false };
  const crisp = { id: 'b', text: 'crisp', met: false };
  const cheap = { id: 'c', text: 'under two euros', met: false };
  const before = aHypothesis({ criteria: { thing: [warm, crisp], value: [] } });
  const after = aHypothesis({ criteria: { thing: [{ ...warm, met: true }, cheap], value: [] } });
  expect(compareHypotheses(before, after)).toMatchObject([
    {
      field: 'criteria.thing',
      changes: [
        { type: 'removed', before: crisp },
        { type: 'changed', before: warm, after: { ...warm, met: true } },
        { type: 'added', after: cheap },
      ],
    },
  ]);
});

test('a hypothesis is all of its parts', () => {
  fc.assert(
    fc.property(hypotheses, (hypothesis) => {
      expect(hypothesisOf(partsOf(hypothesis))).toEqual(hypothesis);
      expect(Object.keys(partsOf(hypothesis)).sort()).toEqual([...hypothesisFields].sort());
    }),
  );
});
