import { beginningPlace } from '../../../static/places/beginning';
import { confidencePlace } from '../../../static/places/confidence';
import { dueDatePlace } from '../../../static/places/due-date';
import { kindPlace } from '../../../static/places/kind';
import { measurePlace } from '../../../static/places/measure';
import type { Place, Typed } from '../../../static/places/place';
import { reasonPlace } from '../../../static/places/reason';
import { sentencePlace } from '../../../static/places/sentence';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { aHypothesis } from '../../core/hypothesis/a-hypothesis';

const places: readonly Place[] = [
  sentencePlace,
  measurePlace,
  dueDatePlace,
  confidencePlace,
  reasonPlace,
  kindPlace,
  beginningPlace,
];

const applied = (place: Place, typed: Typed, locale = 'en-US') => place.apply(typed, emptyHypothesis, locale);

test.each(places.map((place) => [place.name, place] as const))(
  'opening and saving the %s without typing changes nothing',
  (_name, place) => {
    const hypothesis = aHypothesis();
    expect(place.apply(place.read(hypothesis, 'de-DE'), hypothesis, 'de-DE')).toEqual({ ok: true, hypothesis });
  },
);

test('both halves of the sentence are needed', () => {
  expect(applied(sentencePlace, { thing: ' ', value: 'more guests' })).toEqual({
    ok: false,
    troubles: { thing: { problem: 'missing' } },
  });
});

test('the sentence is enough to begin with', () => {
  const typed = { ...beginningPlace.read(emptyHypothesis, 'en-US'), thing: ' croissants ', value: 'more guests' };
  expect(applied(beginningPlace, typed)).toEqual({
    ok: true,
    hypothesis: { ...emptyHypothesis, thing: 'croissants', value: 'more guests' },
  });
});

test('whoever says more at once is told about every field that needs another look', () => {
  const typed = { thing: '', value: 'more guests', likely: 'many', unit: 'guests', confidence: '120' };
  expect(applied(beginningPlace, typed)).toEqual({
    ok: false,
    troubles: {
      thing: { problem: 'missing' },
      name: { problem: 'missing' },
      likely: { problem: 'no-number' },
      confidence: { problem: 'not-a-percentage' },
    },
  });
});

test('numbers are read in the language of the person', () => {
  const typed = { name: 'Gäste', unit: 'am Tag', direction: 'up', baseline: '', low: '', likely: '1.200,5', high: '' };
  const result = applied(measurePlace, typed, 'de-DE');
  expect(result).toMatchObject({ ok: true, hypothesis: { expectation: { likely: 1200.5, baseline: null } } });
});

test('a measure that is emptied is taken away', () => {
  const typed = { name: ' ', unit: '', direction: 'down', baseline: '', low: '', likely: '', high: '' };
  expect(measurePlace.apply(typed, aHypothesis(), 'en-US')).toMatchObject({ ok: true, hypothesis: { measure: null } });
});

test.each(['70', '70 %', '70%'])('"%s" is a confidence', (typed) => {
  expect(applied(confidencePlace, { confidence: typed })).toMatchObject({ ok: true, hypothesis: { confidence: 70 } });
});

test.each(['101', '-1', '7.5', 'sure'])('"%s" is none', (typed) => {
  expect(applied(confidencePlace, { confidence: typed })).toMatchObject({ ok: false });
});

test('a hypothesis names no epics, an enabler those that were picked', () => {
  const enables = '10010 10011';
  expect(applied(kindPlace, { kind: 'hypothesis', enables })).toMatchObject({ hypothesis: { enables: [] } });
  expect(applied(kindPlace, { kind: 'enabler', enables })).toMatchObject({ hypothesis: { enables: ['10010', '10011'] } });
});

test.each([
  [sentencePlace, 'thing', 'thing'],
  [measurePlace, 'measure.unit', 'unit'],
  [measurePlace, 'expectation.low', 'low'],
  [kindPlace, 'enables.3', 'enables'],
  [beginningPlace, 'expectation.high', 'high'],
  [sentencePlace, 'reason', undefined],
])('what the app says about a path is shown at its field', (place, path, field) => {
  expect(place.fieldAt(path)).toBe(field);
});

test('one of the project’s measures is kept by its id; unit and direction come with it', () => {
  const picked = { ...aHypothesis(), measure: { source: 'project', id: 'sold' } as const };
  const typed = measurePlace.read(picked, 'en-US');
  expect(typed).toMatchObject({ measureId: 'sold', name: '', unit: '' });
  expect(measurePlace.apply(typed, picked, 'en-US')).toEqual({ ok: true, hypothesis: picked });
});

test('what was typed by hand is still there for whoever picks a measure and goes back', () => {
  const typed = { ...measurePlace.read(aHypothesis(), 'en-US'), measureId: 'sold' };
  expect(measurePlace.apply(typed, aHypothesis(), 'en-US')).toMatchObject({ ok: true, hypothesis: { measure: { source: 'project', id: 'sold' } } });
  expect(measurePlace.apply({ ...typed, measureId: '' }, aHypothesis(), 'en-US')).toEqual({ ok: true, hypothesis: aHypothesis() });
});
