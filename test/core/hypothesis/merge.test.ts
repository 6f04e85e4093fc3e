import fc from 'fast-check';
import { applyMerge, mergeHypotheses } from '../../../src/core/hypothesis/merge';
import { aHypothesis } from './a-hypothesis';
import { hypotheses } from './arbitrary';

const base = aHypothesis();
const outcomes = (mine: Parameters<typeof aHypothesis>[0], theirs: Parameters<typeof aHypothesis>[0]) =>
  mergeHypotheses(base, aHypothesis(mine), aHypothesis(theirs))
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ field, outcome }) => [field, outcome]);

test('what only one of us changed is taken from that one', () => {
  expect(outcomes({ thing: 'mine' }, { value: 'theirs' })).toEqual([
    ['thing', 'mine'],
    ['value', 'theirs'],
  ]);
});

test('what both changed to the same is no conflict', () => {
  expect(outcomes({ thing: 'both' }, { thing: 'both' })).toEqual([]);
});

test('what both changed differently is for a person to choose, and mine until then', () => {
  const merge = mergeHypotheses(base, aHypothesis({ thing: 'mine', reason: 'r' }), aHypothesis({ thing: 'theirs', confidence: 5 }));
  expect(merge.find(({ field }) => field === 'thing')?.outcome).toBe('conflict');
  expect(applyMerge(merge)).toEqual(aHypothesis({ thing: 'mine', reason: 'r', confidence: 5 }));
  expect(applyMerge(merge, { thing: 'theirs' })).toEqual(aHypothesis({ thing: 'theirs', reason: 'r', confidence: 5 }));
});

test('a person may also choose against what the merge proposes', () => {
  const merge = mergeHypotheses(base, aHypothesis({ thing: 'mine' }), base);
  expect(applyMerge(merge, { thing: 'theirs' })).toEqual(base);
});

test("one's measure is never mixed with the other's numbers", () => {
  const measure = { source: 'typed', name: 'minutes waited', unit: 'min', direction: 'down' } as const;
  const expectation = { baseline: 20, low: null, likely: 30, high: null };
  expect(outcomes({ measure }, { expectation })).toEqual([['measure', 'conflict']]);
});

describe('criteria', () => {
  const warm = { id: 'a', text: 'warm', met: false };
  const crisp = { id: 'b', text: 'crisp', met: false };
  const cheap = { id: 'c', text: 'cheap', met: false };
  const start = aHypothesis({ criteria: { thing: [warm, crisp], value: [] } });
  const merged = (mine: readonly (typeof warm)[], theirs: readonly (typeof warm)[]) =>
    mergeHypotheses(
      start,
      aHypothesis({ criteria: { thing: [...mine], value: [] } }),
      aHypothesis({ criteria: { thing: [...theirs], value: [] } }),
    ).find(({ field }) => field === 'criteria.thing');

  test('changes to different criteria are both kept', () => {
    expect(merged([{ ...warm, met: true }, crisp], [warm, crisp, cheap])).toMatchObject({
      outcome: 'combined',
      merged: [{ ...warm, met: true }, crisp, cheap],
    });
  });

  test('one removed a criterion, the other ticked another', () => {
    expect(merged([crisp], [warm, { ...crisp, met: true }])).toMatchObject({
      outcome: 'combined',
      merged: [{ ...crisp, met: true }],
    });
  });

  test('different changes to one criterion are for a person to choose', () => {
    expect(merged([{ ...warm, text: 'hot' }, crisp], [crisp])?.outcome).toBe('conflict');
    expect(merged([{ ...warm, text: 'hot' }, crisp], [{ ...warm, text: 'cool' }, crisp])?.outcome).toBe('conflict');
  });
});

test('where nobody else changed anything, mine is taken as it is', () => {
  fc.assert(
    fc.property(hypotheses, hypotheses, (old, mine) => {
      expect(applyMerge(mergeHypotheses(old, mine, old))).toEqual(mine);
    }),
  );
});

test('where I changed nothing, theirs is taken as it is', () => {
  fc.assert(
    fc.property(hypotheses, hypotheses, (old, theirs) => {
      expect(applyMerge(mergeHypotheses(old, old, theirs))).toEqual(theirs);
    }),
  );
});

test('choosing everything from one side gives that side', () => {
  fc.assert(
    fc.property(hypotheses, hypotheses, hypotheses, fc.constantFrom('mine' as const, 'theirs' as const), (old, mine, theirs, side) => {
      const merge = mergeHypotheses(old, mine, theirs);
      const choices = Object.fromEntries(merge.map(({ field }) => [field, side]));
      expect(applyMerge(merge, choices)).toEqual(side === 'mine' ? mine : theirs);
    }),
  );
});
