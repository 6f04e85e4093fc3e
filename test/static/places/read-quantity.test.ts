import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { measurePlace } from '../../../static/places/measure';
import { readQuantity } from '../../../static/places/read-quantity';

test.each([
  ['de-DE', '1.200,5', 1200.5],
  ['de-DE', '1 200', 1200],
  ['en-US', '1,200.5', 1200.5],
  ['en-US', '-3', -3],
  ['fr-FR', '', null],
])('in %s, "%s" is understood', (locale, typed, value) => {
  expect(readQuantity(typed, locale, false)).toEqual({ ok: true, value });
});

test('a number that others write so is asked about, with what it may be', () => {
  expect(readQuantity('1.5', 'de-DE', false)).toEqual({ ok: false, trouble: { problem: 'written-otherwise', readings: [1.5] } });
  expect(readQuantity('1.234', 'fr-FR', false)).toEqual({ ok: false, trouble: { problem: 'ambiguous', readings: [1.234, 1234] } });
});

test('a percentage is taken where percent is counted, and asked about elsewhere', () => {
  expect(readQuantity('12 %', 'de-DE', true)).toEqual({ ok: true, value: 12 });
  expect(readQuantity('12 %', 'de-DE', false)).toEqual({ ok: false, trouble: { problem: 'in-percent', readings: [12] } });
});

test('what is no number, or more than one holds, is told apart', () => {
  expect(readQuantity('many', 'en-US', false)).toEqual({ ok: false, trouble: { problem: 'no-number' } });
  expect(readQuantity('9'.repeat(400), 'en-US', false)).toEqual({ ok: false, trouble: { problem: 'too-large' } });
});

test('a measure in percent takes its numbers with the sign', () => {
  const typed = { name: 'Sold on the day', unit: '% of what is baked', direction: 'up', baseline: '81 %', low: '', likely: '88%', high: '' };
  expect(measurePlace.apply(typed, emptyHypothesis, 'en-US')).toMatchObject({
    ok: true,
    hypothesis: { expectation: { baseline: 81, low: null, likely: 88, high: null } },
  });
});

test('a measure of the project that counts in percent takes its numbers with the sign, and no other does', () => {
  const typed = { measureId: 'sold', measureUnit: '%', name: '', unit: '', direction: 'up', baseline: '81 %', low: '', likely: '88', high: '' };
  expect(measurePlace.apply(typed, emptyHypothesis, 'en-US')).toMatchObject({ ok: true, hypothesis: { expectation: { baseline: 81, likely: 88 } } });
  const perDay = measurePlace.apply({ ...typed, measureUnit: 'per day' }, emptyHypothesis, 'en-US');
  expect(perDay).toEqual({ ok: false, troubles: { baseline: { problem: 'in-percent', readings: [81] } } });
});
