import { review as de } from '../../../static/words/de/review';
import { review as en } from '../../../static/words/en/review';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** A function of words, asked with something that fits every one of them. */
const said = (value: unknown): string => String(typeof value === 'function' ? (value as (...about: readonly number[]) => unknown)(7, 9, 5, 3) : value);

test('both languages say the same things', () => {
  expect(leaves(de).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
});

test.each([
  ['English', en],
  ['German', de],
])('%s is complete, and set as print is', (_language, words) => {
  expect(leaves(words).filter(([, value]) => said(value) === '' || /\.\.\.|"|\w'\w|--/.test(said(value)))).toEqual([]);
});

test('one is one, and many are many', () => {
  expect([en.unseen(1), en.unseen(3)]).toEqual(['1 hypothesis that you may not see', '3 hypotheses that you may not see']);
  expect([de.unseen(1), de.unseen(3)]).toEqual(['1 Hypothese, die du nicht sehen darfst', '3 Hypothesen, die du nicht sehen darfst']);
});
