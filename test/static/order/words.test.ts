import { order as de } from '../../../static/words/de/order';
import { order as en } from '../../../static/words/en/order';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [[path, value]];

const said = (value: unknown): string => String(typeof value === 'function' ? (value as (...about: readonly number[]) => unknown)(7, 9, 5) : value);

test('both languages say the same things', () => {
  expect(leaves(de).map(([path]) => path).sort()).toEqual(leaves(en).map(([path]) => path).sort());
});

test.each([
  ['English', en],
  ['German', de],
])('%s is set as print is, and says something everywhere', (_language, words) => {
  expect(leaves(words).filter(([, value]) => said(value) === '' || /\.\.\.|"|\w'\w|--/.test(said(value)))).toEqual([]);
});

test('German is not English left over', () => {
  const english = new Map(leaves(en));
  const sameInBoth = ['.list.number', '.applying.named', '.tabs.sprints'];
  expect(leaves(de).filter(([path, value]) => !sameInBoth.includes(path) && said(value) === said(english.get(path))).map(([path]) => path)).toEqual([]);
});
