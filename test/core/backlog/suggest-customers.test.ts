import type { Exemption } from '../../../src/core/backlog/exemption';
import { suggestCustomers } from '../../../src/core/backlog/suggest-customers';
import { assess } from './an-item';

const exempted = (words: readonly string[], rule: Exemption['rule'] = 'todo-in-disguise') => ({
  exemptions: [{ rule, by: 'paula', at: '2026-11-22T09:00:00.000Z', reason: 'Our customers write code', words: [...words] }],
});

const times = (count: number, ...words: string[]) => Array.from({ length: count }, () => exempted(words));
const suggested = (items: Parameters<typeof suggestCustomers>[0], customers: string[] = []) =>
  suggestCustomers(items, { customers }).map(({ opening, actor, items: count }) => [opening, actor, count]);

test('who is exempted in three items is suggested, in two is not', () => {
  expect(suggested(times(3, 'As a developer', 'publish'))).toEqual([['As a developer', 'developer', 3]]);
  expect(suggested(times(2, 'As a developer'))).toEqual([]);
});

test('an item counts once, however often it says so', () => {
  expect(suggested(times(2, 'As a developer', 'as a Developer', 'As the developer'))).toEqual([]);
});

test('articles, case and blanks make no other actor, and the first way to write it is quoted', () => {
  expect(suggested([...times(1, 'As a Developer'), ...times(1, 'as  the developer'), ...times(1, 'As developer')])).toEqual([
    ['As a Developer', 'developer', 3],
  ]);
});

test('who is named most comes first', () => {
  expect(suggested([...times(3, 'As a tester'), ...times(5, 'As a developer')]).map(([opening]) => opening)).toEqual([
    'As a developer',
    'As a tester',
  ]);
});

test('a story in German names somebody as well', () => {
  expect(suggested(times(3, 'Als Entwicklerin'))).toEqual([['Als Entwicklerin', 'entwicklerin', 3]]);
  expect(suggested(times(3, 'Als eine Entwicklerin'))).toEqual([['Als eine Entwicklerin', 'entwicklerin', 3]]);
});

test.each([
  ['who is a customer already', times(3, 'As a developer'), ['Developer']],
  ['who contains a customer already', times(3, 'As a senior developer'), ['developer']],
  ['whoever is no maker and no insider', times(3, 'As a commuter'), []],
  ['"a user"', times(3, 'As a user'), []],
  ['words that name nobody', times(3, 'Refactor', 'assets', 'as'), []],
  ['another rule’s words', Array.from({ length: 3 }, () => exempted(['As a developer'], 'task-type')), []],
])('%s is not suggested', (_who, items, customers) => {
  expect(suggested(items, customers)).toEqual([]);
});

test('whoever is added is a customer from then on: what was exempted would not have been warned about', () => {
  const item = { summary: 'As a developer, I want to publish a package so that others can use it' };
  const { findings } = assess(item);
  expect(findings.map(({ rule }) => rule)).toEqual(['todo-in-disguise']);
  const [suggestion] = suggestCustomers(times(3, ...(findings[0]?.words ?? [])), { customers: [] });
  expect(assess(item, { customers: [suggestion?.actor ?? ''] }).findings).toEqual([]);
});
