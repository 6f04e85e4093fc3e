import * as fc from 'fast-check';
import { backlogHealth, findingsByRule } from '../../../src/core/backlog/health';
import { ruleNames } from '../../../src/core/backlog/rule-name';
import { rules } from '../../../src/core/backlog/rules/index';

const found = (...names: readonly (typeof ruleNames)[number][]) => ({ findings: names.map((rule) => ({ rule, severity: rules[rule].severity })) });
const fine = found();
const toDo = found('task-type');

const items = (tradable: number, others: number) => [...Array.from({ length: tradable }, () => fine), ...Array.from({ length: others }, () => toDo)];

test('the health of a backlog is the share of its items without a warning', () => {
  expect(backlogHealth(items(41, 11))).toEqual({ tradable: 41, items: 52, percent: 79 });
});

test('a hint does not count against it, and two warnings about one item count once', () => {
  expect(backlogHealth([found('serves-nothing'), found('task-type', 'todo-in-disguise')])).toEqual({ tradable: 1, items: 2, percent: 50 });
});

test('a backlog without items has no health', () => {
  expect(backlogHealth([])).toEqual({ tradable: 0, items: 0, percent: null });
});

test.each([
  [999, 1, 99],
  [1, 999, 1],
  [1000, 0, 100],
  [0, 1000, 0],
])('all and none are said only of all and none: %i fine, %i not', (tradable, others, percent) => {
  expect(backlogHealth(items(tradable, others)).percent).toBe(percent);
});

test('mending an item never makes a backlog look worse', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), (tradable, others) => {
      const [before, after] = [items(tradable, others), items(tradable + 1, others - 1)].map((all) => backlogHealth(all).percent ?? 0);
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    }),
  );
});

test('every finding is counted with its rule', () => {
  expect(findingsByRule([found('task-type', 'todo-in-disguise'), found('todo-in-disguise'), fine])).toEqual({
    ...Object.fromEntries(ruleNames.map((rule) => [rule, 0])),
    'task-type': 1,
    'todo-in-disguise': 2,
  });
});
