import { filterEntries, isFiltering, noFilter, type Filter } from '../../../static/check/list/filter';
import { idsOf, listRows, type Row } from '../../../static/check/list/rows';
import { anEntry } from './an-entry';

const croissants = anEntry('1', { summary: 'Croissants für Pendler' });
const shopping = anEntry('2', { summary: 'Go shopping', type: 'task' });
const sugar = anEntry('3', { summary: 'As a cook, I want to buy sugar, so that I can cook croissants' });
const entries = [croissants, shopping, sugar];

const shown = (filter: Partial<Filter> = {}) => filterEntries(entries, { ...noFilter, ...filter }).map(({ entry, findings }) => [entry.id, ...findings.map(({ rule }) => rule)]);

test('all findings are shown in rank order unless somebody filters', () => {
  expect(shown()).toEqual([
    ['1', 'serves-nothing'],
    ['2', 'task-type', 'todo-in-disguise'],
    ['3', 'todo-in-disguise', 'serves-nothing'],
  ]);
});

test('by rule, an item is shown with that finding only', () => {
  expect(shown({ rule: 'todo-in-disguise' })).toEqual([
    ['2', 'todo-in-disguise'],
    ['3', 'todo-in-disguise'],
  ]);
});

test('by severity', () => {
  expect(shown({ severity: 'hint' })).toEqual([
    ['1', 'serves-nothing'],
    ['3', 'serves-nothing'],
  ]);
});

test.each([
  ['the summary, in any case', ' PENDLER', ['1']],
  ['the key', 'bake-2', ['2']],
  ['the words that triggered it', 'go shopping', ['2']],
  ['an umlaut', 'FÜR', ['1']],
  ['nothing', 'oven', []],
])('text is looked for in %s', (_, text, ids) => {
  expect(shown({ text }).map(([id]) => id)).toEqual(ids);
});

test('words that triggered one finding do not show the others', () => {
  const item = anEntry('4', { findings: [{ rule: 'task-type', severity: 'warn', words: [] }, { rule: 'todo-in-disguise', severity: 'warn', words: ['refactor'] }] });
  expect(filterEntries([item], { ...noFilter, text: 'refactor' })[0]?.findings.map(({ rule }) => rule)).toEqual(['todo-in-disguise']);
});

test('blanks are no filter', () => {
  expect([isFiltering(noFilter), isFiltering({ ...noFilter, text: '  ' }), isFiltering({ ...noFilter, text: 'a' })]).toEqual([false, false, true]);
});

test('what has left is not shown, and what is on its way out is', () => {
  const gone = { ...shopping, isHere: false };
  expect(filterEntries([gone], noFilter)).toEqual([]);
  expect(filterEntries([{ ...gone, mendedFindings: shopping.findings }], noFilter)).toMatchObject([{ isMended: true, findings: shopping.findings }]);
});

const inWords = (row: Row) => (row.type === 'rule' ? `${row.rule}: ${row.ids.join()}` : `${row.key} ${row.findings.map(({ rule }) => rule).join()}`);

test('by item, each is one row', () => {
  expect(listRows(filterEntries(entries, noFilter), 'item').map(inWords)).toEqual(['1 serves-nothing', '2 task-type,todo-in-disguise', '3 todo-in-disguise,serves-nothing']);
});

test('by rule, its items stand below each rule, in rank order', () => {
  expect(listRows(filterEntries(entries, noFilter), 'rule').map(inWords)).toEqual([
    'task-type: 2',
    'task-type/2 task-type',
    'todo-in-disguise: 2,3',
    'todo-in-disguise/2 todo-in-disguise',
    'todo-in-disguise/3 todo-in-disguise',
    'serves-nothing: 1,3',
    'serves-nothing/1 serves-nothing',
    'serves-nothing/3 serves-nothing',
  ]);
});

test('what is on its way out can not be chosen', () => {
  const fading = { ...shopping, isHere: false, mendedFindings: shopping.findings };
  expect(listRows(filterEntries([fading], noFilter), 'rule').map(idsOf)).toEqual([[], [], [], []]);
});

test('when more items come in, the rows of those before them stay the same: they are not drawn again', () => {
  const before = listRows(filterEntries(entries.slice(0, 2), noFilter), 'item');
  const after = listRows(filterEntries(entries, noFilter), 'item');
  expect(before.map((row, index) => row === after[index])).toEqual([true, true]);
});

test('an item that fits as a whole is the same as before somebody filtered, so that it is not drawn again', () => {
  const [whole] = filterEntries([shopping], noFilter);
  expect(filterEntries([shopping], { ...noFilter, text: 'shopping' })[0]).toBe(whole);
  expect(filterEntries([shopping], { ...noFilter, rule: 'task-type' })[0]).not.toBe(whole);
});
