import { expectationInWords } from '../../../static/format/expectation-in-words';
import { de } from '../../../static/words/de';
import { en } from '../../../static/words/en';

const none = { baseline: null, low: null, likely: null, high: null };
const inEnglish = (expectation: Partial<typeof all>, unit = 'guests') =>
  expectationInWords({ ...none, ...expectation }, unit, en.measure, 'en-US');
const all = { baseline: 1200.5, low: 1500, likely: 1800, high: 2400 };

test('the whole expectation is one phrase with one unit', () => {
  expect(inEnglish(all)).toEqual({ way: 'from 1,200.5 to 1,800 guests', range: 'between 1,500 and 2,400' });
  expect(expectationInWords(all, 'Gäste', de.measure, 'de-DE')).toEqual({
    way: 'von 1.200,5 auf 1.800 Gäste',
    range: 'zwischen 1.500 und 2.400',
  });
});

test.each([
  [{ likely: 180 }, { way: 'to 180 guests', range: '' }],
  [{ baseline: 120 }, { way: 'now 120 guests', range: '' }],
  [{ low: 150 }, { way: '', range: 'at least 150 guests' }],
  [{ high: 240 }, { way: '', range: 'at most 240 guests' }],
  [{}, { way: '', range: '' }],
])('of %j it says what is known, never without the unit', (expectation, words) => {
  expect(inEnglish(expectation)).toEqual(words);
});
