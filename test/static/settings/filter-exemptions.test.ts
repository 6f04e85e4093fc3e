import type { Exemption } from '../../../src/core/backlog/exemption';
import type { ExemptedItem } from '../../../static/api/exempted-items';
import { exemptionsOf, filterExemptions, noFilter } from '../../../static/settings/filter-exemptions';

const exempt = (rule: Exemption['rule'], by: string, reason: string): Exemption => ({ rule, by, reason, at: '2026-11-22T09:00:00.000Z', words: [] });

const items: readonly ExemptedItem[] = [
  {
    id: '1',
    key: 'BAKE-1',
    summary: 'Buy flour',
    exemptions: [exempt('no-hypothesis', 'sam', 'Always needed'), exempt('task-type', 'paula', 'The mill asked for it')],
    revoked: [exempt('todo-in-disguise', 'paula', 'Flour is what we sell')],
  },
  { id: '2', key: 'BAKE-2', summary: 'Refactor the oven', exemptions: [exempt('todo-in-disguise', 'sam', 'Guests see it')], revoked: [] },
];
const all = exemptionsOf(items);
const names: Readonly<Record<string, string>> = { paula: 'Paula Oduya', sam: 'Sam Lindqvist' };
const shown = (filter: Partial<typeof noFilter>) =>
  filterExemptions(all, { ...noFilter, ...filter }, (id) => names[id] ?? '').map(({ item, exemption }) => `${item.key} ${exemption.rule}`);

test('all of them, item by item; what was just revoked stays in its place', () => {
  expect(shown({})).toEqual(['BAKE-1 task-type', 'BAKE-1 todo-in-disguise', 'BAKE-1 no-hypothesis', 'BAKE-2 todo-in-disguise']);
});

test.each([
  ['by rule', { rule: 'todo-in-disguise' as const }, ['BAKE-1 todo-in-disguise', 'BAKE-2 todo-in-disguise']],
  ['by key', { text: 'bake-2' }, ['BAKE-2 todo-in-disguise']],
  ['by name', { text: 'OVEN' }, ['BAKE-2 todo-in-disguise']],
  ['by reason', { text: 'mill' }, ['BAKE-1 task-type']],
  ['by person', { text: 'sam' }, ['BAKE-1 no-hypothesis', 'BAKE-2 todo-in-disguise']],
  ['by several words in any order', { text: ' flour  paula ' }, ['BAKE-1 task-type', 'BAKE-1 todo-in-disguise']],
  ['by rule and text', { rule: 'todo-in-disguise' as const, text: 'paula' }, ['BAKE-1 todo-in-disguise']],
  ['by what is nowhere', { text: 'croissant' }, []],
])('%s', (_by, filter, expected) => {
  expect(shown(filter)).toEqual(expected);
});
