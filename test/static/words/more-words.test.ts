import { currency as currencyDe } from '../../../static/words/de/currency';
import { measures as measuresDe } from '../../../static/words/de/measures';
import { transfer as transferDe } from '../../../static/words/de/transfer';
import { verdict as verdictDe } from '../../../static/words/de/verdict';
import { worthPath as pathDe } from '../../../static/words/de/worth-path';
import { currency as currencyEn } from '../../../static/words/en/currency';
import { measures as measuresEn } from '../../../static/words/en/measures';
import { transfer as transferEn } from '../../../static/words/en/transfer';
import { verdict as verdictEn } from '../../../static/words/en/verdict';
import { worthPath as pathEn } from '../../../static/words/en/worth-path';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const isAsked = (value: unknown): value is (...about: readonly number[]) => unknown => typeof value === 'function';
const said = (value: unknown): unknown => (isAsked(value) ? value(7, 9, 5) : value);

const inEnglish = { currency: currencyEn, measures: measuresEn, path: pathEn, transfer: transferEn, verdict: verdictEn };
const inGerman = { currency: currencyDe, measures: measuresDe, path: pathDe, transfer: transferDe, verdict: verdictDe };

test('what is fetched later says the same things in both languages', () => {
  expect(leaves(inGerman).map(([path]) => path).sort()).toEqual(leaves(inEnglish).map(([path]) => path).sort());
});

test.each([
  ['English', inEnglish],
  ['German', inGerman],
])('no word is missing in %s, and all is set as print is', (_language, words) => {
  const texts = leaves(words).map(([path, value]) => [path, said(value)] as const);
  expect(texts.filter(([, text]) => typeof text !== 'string' || text === '')).toEqual([]);
  expect(texts.filter(([, text]) => /\.\.\.|"|\w'\w|--/.test(String(text)))).toEqual([]);
});

test('German is not English left over', () => {
  const english = new Map(leaves(inEnglish));
  const same = leaves(inGerman).filter(([path, value]) => typeof value === 'string' && value === english.get(path));
  expect(same.map(([path]) => path).sort()).toEqual(['.currency.form.name', '.currency.templates.web-shop.currency.symbol']);
});
