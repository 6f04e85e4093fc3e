import { rangePicture } from '../../../static/format/range-picture';

const none = { baseline: null, low: null, likely: null, high: null };

test('everything lies on the line, in the order of the numbers', () => {
  const picture = rangePicture({ baseline: 120, low: 150, likely: 180, high: 240 });
  expect(picture).toEqual({ baseline: 6, from: 28, to: 94, likely: 50 });
});

test('a measure that should go down goes from right to left', () => {
  const picture = rangePicture({ baseline: 20, low: 5, likely: 10, high: 12 });
  expect(picture?.baseline).toBeGreaterThan(picture?.to ?? 100);
});

test('a range that was typed the wrong way round is drawn all the same', () => {
  expect(rangePicture({ ...none, low: 10, high: 5 })).toEqual({ baseline: null, from: 6, to: 94, likely: null });
});

test.each([
  ['no number at all', none],
  ['one number alone', { ...none, likely: 5 }],
  ['the same number everywhere', { baseline: 5, low: 5, likely: 5, high: 5 }],
])('there is nothing to draw for %s', (_case, expectation) => {
  expect(rangePicture(expectation)).toBeNull();
});

test('the largest numbers stay on the line', () => {
  const picture = rangePicture({ baseline: -1e15, low: 0, likely: 1, high: 1e15 });
  expect(picture).toMatchObject({ baseline: 6, to: 94 });
});
