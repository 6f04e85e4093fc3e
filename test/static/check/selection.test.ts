import { filterEntries, noFilter } from '../../../static/check/list/filter';
import { listRows } from '../../../static/check/list/rows';
import { activeIndex, nextSelection, nothingSelected, type Selection, type SelectionEvent } from '../../../static/check/list/selection';
import { anEntry } from './an-entry';

const shown = filterEntries(['1', '2', '3', '4', '5'].map((id) => anEntry(id)), noFilter);
const byItem = listRows(shown, 'item');
const byRule = listRows(shown, 'rule');

type Step = (before: Selection, rows: typeof byItem) => SelectionEvent;
const after = (rows: typeof byItem, ...steps: readonly Step[]): Selection => steps.reduce((before, step) => nextSelection(before, step(before, rows), rows), nothingSelected);
const go = (to: number): Step => (before, rows) => ({ type: 'went', from: activeIndex(before, rows), to, extends: false });
const extend = (to: number): Step => (before, rows) => ({ type: 'went', from: activeIndex(before, rows), to, extends: true });
const toggle = (at: number): Step => () => ({ type: 'toggled', at });
const all: Step = () => ({ type: 'all' });
const none: Step = () => ({ type: 'none' });
const chosen = (selection: Selection) => [...selection.chosen].sort();

test('moving chooses nothing, and ends where the list does', () => {
  expect([after(byItem, go(3)), after(byItem, go(99)), after(byItem, go(-1))].map(({ active, chosen: { size } }) => [active, size])).toEqual([
    ['4', 0],
    ['5', 0],
    ['1', 0],
  ]);
});

test('one is chosen and given back', () => {
  expect(chosen(after(byItem, toggle(1), toggle(3)))).toEqual(['2', '4']);
  expect(chosen(after(byItem, toggle(1), toggle(3), toggle(1)))).toEqual(['4']);
});

test('a range grows and shrinks from where it began, and keeps what was chosen before', () => {
  expect(chosen(after(byItem, go(1), extend(2), extend(3)))).toEqual(['2', '3', '4']);
  expect(chosen(after(byItem, go(1), extend(2), extend(3), extend(2)))).toEqual(['2', '3']);
  expect(chosen(after(byItem, toggle(4), go(1), extend(0)))).toEqual(['1', '2', '5']);
});

test('after moving on, a new range begins', () => {
  expect(chosen(after(byItem, go(0), extend(1), go(3), extend(4)))).toEqual(['1', '2', '4', '5']);
});

test('all that is shown, and none', () => {
  expect(chosen(after(byItem, all))).toEqual(['1', '2', '3', '4', '5']);
  expect(chosen(after(byItem, all, none))).toEqual([]);
});

test("a rule's row chooses all of its items, and gives them all back", () => {
  expect(chosen(after(byRule, toggle(0)))).toEqual(['1', '2', '3', '4', '5']);
  expect(chosen(after(byRule, toggle(2), toggle(0)))).toEqual(['1', '2', '3', '4', '5']);
  expect(chosen(after(byRule, toggle(0), toggle(0)))).toEqual([]);
});

test('a range over the row of a rule is a range of items', () => {
  expect(chosen(after(byRule, go(0), extend(2)))).toEqual(['1', '2']);
});

test('in an empty list there is nowhere to go', () => {
  expect(after([], go(1), extend(2), toggle(0))).toEqual(nothingSelected);
});

test('a row that is gone gives its place to the first', () => {
  const before = after(byItem, go(4));
  const fewer = byItem.slice(0, 3);
  expect(nextSelection(before, extend(1)(before, fewer), fewer).chosen).toEqual(new Set(['1', '2']));
});
