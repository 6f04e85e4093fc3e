import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'papaparse';
import { checkExport } from '../../tools/check-export/command';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-export-'));

let files = 0;
function aFile(content: string | Uint8Array): string {
  files += 1;
  const file = join(folder, `${files}.csv`);
  writeFileSync(file, content);
  return file;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

async function run(options: readonly string[], input = ''): Promise<Ended> {
  let [out, error] = ['', ''];
  const code = await checkExport(options, {
    input: Readable.from([Buffer.from(input)]),
    print: (text) => (out += `${text}\n`),
    complain: (text) => (error += `${text}\n`),
    today: '2026-11-22',
  });
  return { code, out, error };
}

/** The same, as people start it. */
function runScript(options: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'check-export', '--', ...options], { cwd: root });
    let [out, error] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, error });
    });
    child.stdin.end(input);
  });
}

interface Line {
  readonly key: string | null;
  readonly todo: boolean;
}

const asJson = async (content: string | Uint8Array, ...options: string[]): Promise<readonly Line[]> => {
  const { out } = await run([aFile(content), '--format', 'json', ...options]);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
};

const bakery = `Issue key,Summary,Issue Type
BAKE-1,Sell croissants to commuters,Story
BAKE-2,Buy flour,Story
BAKE-3,Cakes can be ordered a week ahead,Task
`;

test('says for a person what is a to-do, why, and what helps', async () => {
  const { code, out, error } = await run([aFile(bakery)]);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('BAKE-2  Buy flour\n  todo-in-disguise: It is an errand');
  expect(out).toContain('BAKE-3  Cakes can be ordered a week ahead\n  task-type: ');
  expect(out).toContain('What helps: move it to a sprint, ');
  expect(out).not.toContain('BAKE-1');
  expect(out.trimEnd().endsWith('2 of 3 items are to-dos.')).toBe(true);
});

test('prints one JSON object per line and issue, in the order of the file', async () => {
  const issues = await asJson(bakery);
  expect(issues.map(({ key, todo }) => [key, todo])).toEqual([
    ['BAKE-1', false],
    ['BAKE-2', true],
    ['BAKE-3', true],
  ]);
  expect(issues[1]).toEqual({
    key: 'BAKE-2',
    todo: true,
    score: expect.closeTo(0.73, 2),
    findings: [
      {
        rule: 'todo-in-disguise',
        severity: 'warn',
        words: ['Buy'],
        signals: ['opens-with-errand'],
        message: 'It is an errand: something to get before anything can be made: “Buy”.',
      },
    ],
  });
});

test('reads what Jira writes: BOM, columns in any order and repeated, quotes and line breaks in cells', async () => {
  const issues = await asJson(
    '\uFEFFSprint,Description,Sprint,Summary,Status Category,Issue key,Labels,Labels\r\n' +
      ',"As a developer, I want to refactor it,\r\nso that the ""code"" is readable",,Order module,To Do,B-1,a,b\r\n' +
      ',,Sprint 3,Buy flour,To Do,B-2,,\r\n' +
      ',,,Buy flour,Done,B-3,,\r\n' +
      ',,,"Buy flour, and ""sugar""",In Progress,B-4,,\r\n',
  );
  expect(issues.map(({ key, todo }) => [key, todo])).toEqual([
    ['B-1', true],
    ['B-2', false],
    ['B-3', false],
    ['B-4', true],
  ]);
});

test('needs no column but Summary', async () => {
  expect(await asJson('Summary\nBuy flour\n')).toMatchObject([{ key: null, todo: true }]);
});

test('reads standard input', async () => {
  const { code, out } = await run(['-', '--format', 'json'], bakery);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(3);
});

test('writes CSV in which no cell is run as a formula', async () => {
  const { out } = await run([aFile('Issue key,Summary\nB-1,"=HYPERLINK(""x"")"\nB-2,@buy\nB-3,"Buy flour, sugar"\n'), '--format', 'csv']);
  const { data } = parse<string[]>(out.trimEnd());
  expect(data.map(([key, summary, todo]) => [key, summary, todo])).toEqual([
    ['Issue key', 'Summary', 'To-do'],
    ['B-1', '\'=HYPERLINK("x")', 'no'],
    ['B-2', "'@buy", 'no'],
    ['B-3', 'Buy flour, sugar', 'yes'],
  ]);
});

test('shows control characters of a summary to nobody’s terminal', async () => {
  const { out } = await run([aFile('Summary\n"Buy flour \u001b[2J"\n')]);
  expect(out).not.toContain('\u001b');
});

test('with --fail-on-todo, exits with 1 if there is one', async () => {
  const [some, none] = await Promise.all([
    run([aFile(bakery), '--fail-on-todo']),
    run([aFile('Summary\nSell croissants\n'), '--fail-on-todo']),
  ]);
  expect([some.code, none.code]).toEqual([1, 0]);
});

test('is as strict as it is told, and knows the customers and the task types that it is told', async () => {
  const file = 'Summary,Issue Type\nReplace log4j with logback,Chore\n"As a developer, I want to deploy to production with one command",Story\n';
  const todos = async (...options: string[]) => (await asJson(file, ...options)).map(({ todo }) => todo);
  expect(await todos()).toEqual([false, true]);
  expect(await todos('--strictness', 'strict')).toEqual([true, true]);
  expect(await todos('--task-types', 'chore')).toEqual([true, true]);
  expect(await todos('--customers', 'developer')).toEqual([false, false]);
});

test.each([
  ['no file', [], 'Which file?'],
  ['an option that there is not', ['-', '--colour'], "Unknown option '--colour'"],
  ['a format that there is not', ['-', '--format', 'xml'], '--format is text, json, csv, not “xml”.'],
  ['a strictness that there is not', ['-', '--strictness', 'total'], '--strictness is relaxed, standard, strict, not “total”.'],
  ['two files', ['a.csv', 'b.csv'], 'One file at a time'],
])('says how it is used when given %s, and exits with 2', async (_, options, sentence) => {
  const { code, out, error } = await run(options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(sentence);
  expect(error).toContain('Usage: ');
});

test.each([
  ['no column Summary', 'Key,Title\nB-1,Buy flour\n', 'Line 1: This is not a CSV export of Jira'],
  ['nothing in it', '', 'Line 1: This is not a CSV export of Jira'],
  ['a quote that does not end', 'Summary\nBread\n"Buy flour\n', 'Line 3: the quotes do not match'],
  ['a row that is too long', 'Summary,Labels\n"Bread\nand butter",a\nBuy flour,b,c\n', 'Line 4: there are 3 cells'],
  ['an item without a summary', 'Summary,Labels\nBread,a\n,b\n', 'Line 3: the summary is empty'],
  ['another encoding', Uint8Array.from([...Buffer.from('Summary\nBread\nM'), 0xfc, ...Buffer.from('sli\n')]), 'Line 3: this is not UTF-8'],
])('tells the line of a file with %s, and exits with 2', async (_, content, sentence) => {
  const file = aFile(content);
  const { code, out, error } = await run([file]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(`${file}: ${sentence}`);
  expect(error).not.toContain('    at ');
});

test.each([
  ['is not there', () => join(folder, 'nowhere.csv'), 'there is no such file'],
  ['is a folder', () => folder, 'it is a folder'],
])('says when the file %s, and exits with 2', async (_, file, sentence) => {
  const { code, error } = await run([file()]);
  expect(code).toBe(2);
  expect(error).toContain(`It cannot be read: ${sentence}.`);
});

test('an export of nothing is no error', async () => {
  const { code, out } = await run([aFile('Issue key,Summary\n'), '--fail-on-todo']);
  expect({ code, out }).toEqual({ code: 0, out: 'There are no items in this export.\n' });
});

test('the script prints nothing but the report, reads a pipe, and ends with the code', async () => {
  const [fine, failing, wrong] = await Promise.all([
    runScript(['-', '--format', 'json'], 'Summary\nSell croissants\n'),
    runScript(['-', '--fail-on-todo', '--format', 'csv'], bakery),
    runScript(['-'], 'Title\n'),
  ]);
  expect(fine).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(fine.out)).toMatchObject({ todo: false });
  expect(failing).toMatchObject({ code: 1, error: '' });
  expect(wrong).toMatchObject({ code: 2, out: '' });
});

test('10,000 items are 10,000 lines', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `BAKE-${at},"As a baker, I want to buy flour number ${at}","${'so that we can bake. '.repeat(20)}"`);
  const { out } = await run(['-', '--format', 'json'], ['Issue key,Summary,Description', ...rows].join('\n'));
  expect(out.trimEnd().split('\n')).toHaveLength(10_000);
});
