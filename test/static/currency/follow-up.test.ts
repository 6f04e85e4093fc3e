import type { WorthProgress } from '../../../src/core/currency/worth-progress';
import { followUp } from '../../../static/currency/section/follow-up';
import { aVersion } from '../../core/currency/a-currency';

const version = aVersion({ version: 3, at: '2026-11-16T08:00:00.000Z' });
const after = (seconds: number) => Date.parse(version.at) + seconds * 1000;

const progress = (said: Partial<WorthProgress> = {}): WorthProgress => ({
  version: 3,
  done: 200,
  total: 410,
  at: '2026-11-16T08:00:40.000Z',
  next: { kind: 'hypothesis', token: 't', done: 200 },
  ...said,
});

test('it tells how far search has followed the change', () => {
  expect(followUp(version, progress(), after(50))).toEqual({ done: 200, total: 410, isSlow: false });
});

test('once it is through, there is nothing to tell', () => {
  expect(followUp(version, progress({ done: 410, next: null }), after(90))).toBeNull();
});

test.each([
  ['nothing was followed yet', null],
  ['an older version was', progress({ version: 2, next: null })],
])('where %s, it is about to begin, for a while', (_what, reached) => {
  expect(followUp(version, reached, after(5))).toEqual({ done: 0, total: null, isSlow: false });
  expect(followUp(version, reached, after(3600))).toBeNull();
});

test('where no step was taken for a minute, it says that it goes on by itself', () => {
  expect(followUp(version, progress(), after(140))).toMatchObject({ isSlow: true });
});
