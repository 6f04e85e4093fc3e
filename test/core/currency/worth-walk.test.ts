import { readWorthProgress, theBeginning, type WorthPosition } from '../../../src/core/currency/worth-progress';
import { isTaken, progressAt, stepAfter } from '../../../src/core/currency/worth-walk';

const at = '2026-11-22T09:00:00.000Z';
const second: WorthPosition = { kind: 'hypothesis', token: 'page-2', done: 100 };
const enablers: WorthPosition = { kind: 'enabler', token: null, done: 130 };
const reached = (next: WorthPosition | null) => progressAt(2, next, next?.done ?? 150, 150, at);

test('a walk goes through the hypotheses page by page, then through the enablers', () => {
  expect(stepAfter(theBeginning, 100, 'page-2')).toEqual(second);
  expect(stepAfter(second, 30, null)).toEqual(enablers);
  expect(stepAfter(enablers, 20, 'page-2')).toEqual({ kind: 'enabler', token: 'page-2', done: 150 });
  expect(stepAfter(enablers, 20, null)).toBeNull();
});

test.each<[string, WorthPosition, WorthPosition | null]>([
  ['behind', theBeginning, second],
  ['of the other kind, where nothing lies between the two', { ...theBeginning, done: 130 }, enablers],
  ['of a walk that is through', enablers, null],
])('a step that is %s was taken before', (_, step, next) => {
  expect(isTaken(step, 2, reached(next))).toBe(true);
});

test.each<[string, WorthPosition, WorthPosition]>([
  ['the next one', second, second],
  ['ahead of what was written down: that got lost', enablers, second],
])('a step that is %s is taken', (_, step, next) => {
  expect(isTaken(step, 2, reached(next))).toBe(false);
});

test('what a walk to another version reached says nothing', () => {
  expect(isTaken(theBeginning, 3, reached(null))).toBe(false);
  expect(isTaken(theBeginning, 1, reached(null))).toBe(false);
  expect(isTaken(theBeginning, 1, null)).toBe(false);
});

test('all is done when, and only when, the walk is through, however badly was counted', () => {
  expect(progressAt(2, second, 100, 90, at)).toMatchObject({ done: 100, total: 101 });
  expect(progressAt(2, enablers, 0, 0, at)).toMatchObject({ done: 0, total: 1 });
  expect(progressAt(2, second, 100, null, at)).toMatchObject({ done: 100, total: null });
  expect(progressAt(2, null, 130, 150, at)).toMatchObject({ done: 130, total: 130 });
});

test('what cannot be read is no progress', () => {
  expect(readWorthProgress(reached(second))).toEqual(reached(second));
  for (const value of [undefined, null, 7, { version: 2 }, { ...reached(second), done: -1 }]) expect(readWorthProgress(value)).toBeNull();
});
