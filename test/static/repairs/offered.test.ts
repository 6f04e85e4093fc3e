import type { RuleName } from '../../../src/core/backlog/rule-name';
import { carryAlready, offeredRepairs } from '../../../static/repairs/offered';
import { anItem } from './builders';

const everything = { edit: true, schedule: true };
const found = (...rules: readonly RuleName[]) => anItem('1', { rules });
const kindsOf = (...args: Parameters<typeof offeredRepairs>) => offeredRepairs(...args).map(({ kind }) => kind);

test.each<[RuleName, readonly string[]]>([
  ['task-type', ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt']],
  ['todo-in-disguise', ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt']],
  ['serves-nothing', ['put-under-hypothesis', 'give-it-a-value', 'exempt']],
  ['no-hypothesis', ['give-it-a-value', 'exempt']],
  ['value-overdue', ['give-it-a-value', 'exempt']],
])('what helps against %s', (rule, kinds) => {
  expect(kindsOf([found(rule)], everything)).toEqual(kinds);
});

test('several items are offered what fits all of them', () => {
  expect(kindsOf([found('task-type'), found('serves-nothing')], everything)).toEqual(['put-under-hypothesis', 'give-it-a-value', 'exempt']);
  expect(kindsOf([], everything)).toEqual([]);
});

test('an epic goes to no sprint and under no epic, and a sub-task stays where it is', () => {
  const epic = anItem('1', { rules: ['todo-in-disguise', 'no-hypothesis'], level: 1 });
  expect(kindsOf([epic], everything)).toEqual(['give-it-a-value', 'exempt']);
  expect(kindsOf([anItem('2', { level: -1 })], everything)).toEqual(['give-it-a-value', 'exempt']);
});

test('who may not plan is kept from sprints only; who may not edit, from everything', () => {
  const obstacles = (may: typeof everything) => offeredRepairs([found('task-type')], may).map(({ obstacle }) => obstacle);
  expect(obstacles({ edit: true, schedule: false })).toEqual(['may-not-schedule', null, null, null]);
  expect(obstacles({ edit: false, schedule: true })).toEqual(['may-not-edit', 'may-not-edit', 'may-not-edit', 'may-not-edit']);
});

test('to write the hypothesis is all that is missing where the type carries one', () => {
  expect([carryAlready([found('no-hypothesis')]), carryAlready([found('no-hypothesis'), found('task-type')])]).toEqual([true, false]);
});
