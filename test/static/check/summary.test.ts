import { atFirst, nextState } from '../../../static/check/reading/check-state';
import { hasFindings, summaryOf } from '../../../static/check/summary';
import { chosenItem, oneOfEach } from '../../../static/check/repairing/chosen-item';
import { filterEntries, noFilter } from '../../../static/check/list/filter';
import { anEntry } from './an-entry';

const shopping = anEntry('1', { summary: 'Go shopping', type: 'task' });
const buns = anEntry('2');
const done = anEntry('3', { isDone: true });

test('a check in numbers: what is done is no part of its health', () => {
  const summary = summaryOf({ ...atFirst, entries: [shopping, buns, done], progress: { type: 'done' } });
  expect(summary).toMatchObject({ health: { tradable: 1, items: 2, percent: 50 }, warnings: 2, hints: 1, mended: 0, read: 3, isWhole: true });
});

test('what has left is no part of it any more, and counts as mended', () => {
  const summary = summaryOf({ ...atFirst, entries: [{ ...shopping, isHere: false }, buns] });
  expect(summary).toMatchObject({ health: { tradable: 1, items: 1 }, warnings: 0, hints: 1, mended: 1, isWhole: false });
});

test('while something is on its way out, there is something to show', () => {
  const fading = { ...shopping, isHere: false, mendedFindings: shopping.findings };
  const state = { ...atFirst, entries: [fading] };
  expect([hasFindings(summaryOf(state)), hasFindings(summaryOf(nextState(state, { type: 'faded' })))]).toEqual([true, false]);
});

test('a repair is told of the findings that are shown, and of no others', () => {
  const [shown] = filterEntries([shopping], { ...noFilter, rule: 'todo-in-disguise' });
  expect(chosenItem(shown!)).toEqual({
    id: '1',
    key: 'BAKE-1',
    summary: 'Go shopping',
    projectId: '10',
    typeId: '10002',
    parentId: null,
    level: 0,
    rules: ['todo-in-disguise'],
    words: ['Go shopping'],
  });
});

test('of many items that are alike, one tells what can be done', () => {
  const alike = Array.from({ length: 50 }, (_, index) => anEntry(String(index + 1), { type: 'task' }));
  expect(oneOfEach(filterEntries([...alike, buns], noFilter)).map(({ entry }) => entry.type.name)).toEqual(['Task', 'Story']);
});
