import { de } from '../../../static/words/de';
import { en } from '../../../static/words/en';
import { loadWords } from '../../../static/words/words';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** A function of words, asked with something that fits every one of them. */
const said = (value: unknown): unknown => (isAsked(value) ? value(7, 9, 5, 3) : value);

function isAsked(value: unknown): value is (...about: readonly number[]) => unknown {
  return typeof value === 'function';
}

test('both languages say the same things', () => {
  expect(leaves(de).map(([path]) => path).sort()).toEqual(leaves(en).map(([path]) => path).sort());
});

test.each([
  ['English', en],
  ['German', de],
])('no word is missing in %s', (_language, words) => {
  const wordless = leaves(words).filter(([, value]) => typeof said(value) !== 'string' || said(value) === '');
  expect(wordless).toEqual([]);
});

test.each([
  ['English', en],
  ['German', de],
])('%s is set as print is: real quotation marks, apostrophes and ellipses', (_language, words) => {
  const typed = leaves(words).filter(([, value]) => /\.\.\.|"|\w'\w|--/.test(String(said(value))));
  expect(typed).toEqual([]);
});

test('German is not English left over', () => {
  const english = new Map(leaves(en));
  const same = leaves(de).filter(([path, value]) => typeof value === 'string' && value === english.get(path));
  expect(same.map(([path]) => path).sort()).toEqual(['.agreement.sides.team', '.sentence.after']);
});

test('one is one, and many are many', () => {
  expect([en.dueDate.overdue(1), en.dueDate.overdue(3)]).toEqual(['1 day overdue', '3 days overdue']);
  expect([de.dueDate.overdue(1), de.dueDate.overdue(3)]).toEqual(['seit 1 Tag überfällig', 'seit 3 Tagen überfällig']);
});

test.each([
  ['de-DE', 'de'],
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
])('somebody who reads %s gets %s', async (locale, language) => {
  expect((await loadWords(locale)).language).toBe(language);
});
