import { readTypedNumber } from '../../../src/core/values/typed-number';

const latin = Array.from('0123456789');
const writings = {
  english: { group: ',', decimal: '.', digits: latin },
  german: { group: '.', decimal: ',', digits: latin },
  french: { group: '\u202f', decimal: ',', digits: latin },
  swiss: { group: '\u2019', decimal: '.', digits: latin },
  arabic: { group: '\u066c', decimal: '\u066b', digits: Array.from('٠١٢٣٤٥٦٧٨٩') },
};
type Language = keyof typeof writings;
const read = (language: Language, typed: string) => readTypedNumber(typed, writings[language]);

test.each<[Language, string, number]>([
  ['german', '1.234,5', 1234.5],
  ['english', '1,234.5', 1234.5],
  ['french', '1 234,5', 1234.5],
  ['french', '1\u202f234,5', 1234.5],
  ['swiss', "1'234.5", 1234.5],
  ['arabic', '١٬٢٣٤٫٥', 1234.5],
  ['german', '1 200', 1200],
  ['english', '12 345 678.5', 12345678.5],
  ['german', '1\u00a0200,5', 1200.5],
  ['english', '−3', -3],
  ['english', '-0', 0],
  ['german', '1.234', 1234],
  ['english', '1.234', 1.234],
  ['english', '.5', 0.5],
])('in %s, "%s" is a number', (language, typed, value) => {
  expect(read(language, typed)).toEqual({ state: 'number', value, isPercent: false });
});

test.each<[Language, string, number]>([
  ['english', '12 %', 12],
  ['english', '%12', 12],
  ['german', '-2,5\u00a0%', -2.5],
  ['arabic', '١٢٪', 12],
])('in %s, "%s" is a percentage', (language, typed, value) => {
  expect(read(language, typed)).toEqual({ state: 'number', value, isPercent: true });
});

test.each<[Language, string, number]>([
  ['german', '1.5', 1.5],
  ['german', '1,234.5', 1234.5],
  ['english', '1.234,5', 1234.5],
  ['english', '1 234,5', 1234.5],
  ['english', '1,5', 1.5],
])('in %s, "%s" is asked about: it is how others write a number', (language, typed, reading) => {
  expect(read(language, typed)).toEqual({ state: 'written-otherwise', readings: [reading] });
});

test('what others read differently from each other is ambiguous', () => {
  expect(read('french', '1.234')).toEqual({ state: 'ambiguous', readings: [1.234, 1234] });
});

test.each(['twelve', '1,200 000', '12 guests', '1e5', '1..5', '-', '.', '%', '12 %%', '€ 5', 'NaN', '1,23,4'])('"%s" is no number', (typed) => {
  expect(read('english', typed)).toEqual({ state: 'no-number' });
});

test('nothing typed is no mistake, and what no number holds is', () => {
  expect(read('english', ' \u200e ')).toEqual({ state: 'empty' });
  expect(read('english', '9'.repeat(400))).toEqual({ state: 'too-large' });
});
