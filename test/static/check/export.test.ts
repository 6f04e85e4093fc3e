import { english } from '../../../src/core/backlog/words/english';
import { german } from '../../../src/core/backlog/words/german';
import { csvRows } from '../../../static/check/export/csv-rows';
import { csvFile } from '../../../static/check/export/download';
import { filterEntries, noFilter } from '../../../static/check/list/filter';
import { de } from '../../../static/words/de';
import { en } from '../../../static/words/en';
import { anEntry } from './an-entry';
import { noTime } from './a-backlog';

const shopping = anEntry('2', { summary: 'Go shopping', type: 'task' });
const naming = { words: en.check, guard: english, siteUrl: 'https://bakery.example' };
const rowsOf = (...entries: readonly ReturnType<typeof anEntry>[]) => csvRows(filterEntries(entries, noFilter), naming);

test('there is one row for each finding', () => {
  expect(rowsOf(shopping)).toEqual([
    {
      Rank: 2,
      Key: 'BAKE-2',
      Summary: 'Go shopping',
      'Issue type': 'Task',
      Rule: 'task-type',
      Severity: 'Warning',
      Words: 'Task',
      Finding: 'Its issue type, “Task”, is one that this project uses for to-dos.',
      Link: 'https://bakery.example/browse/BAKE-2',
    },
    expect.objectContaining({ Rule: 'todo-in-disguise', Words: 'Go shopping' }),
  ]);
});

test('columns are named in the language of whoever exports; rules keep the names that JQL knows', () => {
  const [row] = csvRows(filterEntries([shopping], noFilter), { words: de.check, guard: german, siteUrl: null });
  expect(row).toMatchObject({ Rang: 2, Schlüssel: 'BAKE-2', Regel: 'task-type', Gewicht: 'Warnung' });
});

test('the file reads in a spreadsheet: marked as UTF-8, with quotes where they are needed', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await csvFile(rowsOf(anEntry('1', { summary: 'Croissants, "warm" 🥐' })), noTime().pace)).arrayBuffer());
  expect(text.split('\r\n')).toEqual([
    '\ufeffRank,Key,Summary,Issue type,Rule,Severity,Words,Finding,Link',
    '1,BAKE-1,"Croissants, ""warm"" 🥐",Story,serves-nothing,Hint,,There is no hypothesis above it.,https://bakery.example/browse/BAKE-1',
    '',
  ]);
});

test.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)'])('%s stays a text', async (summary) => {
  const text = await (await csvFile(rowsOf(anEntry('1', { summary })), noTime().pace)).text();
  expect(text).toContain(`"'${summary.replaceAll('"', '""')}"`);
});

test('where there is nothing, the file is empty', async () => {
  expect((await csvFile([], noTime().pace)).size).toBe(3);
});
