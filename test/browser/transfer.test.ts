import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Frame, Page } from 'playwright-core';
import { addIssue, issueTypeIds } from '../../local/jira';
import { headings } from '../../src/core/transfer/columns';
import { verdictColumns } from '../../src/core/transfer/verdict-cells';
import { transfer as words } from '../../static/words/en/transfer';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { barriers } from './support/axe';
import { openBrowserSite, screen } from './support/browser-site';
import { saved } from './support/checking';
import { keyOf } from './support/epics';
import { en } from './support/reading';
import { ask, revisionIn } from './support/stored';
import { exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

let bakery: Site;
let folder: string;
let windowOf: ReturnType<typeof windowsOn>;

beforeAll(async () => {
  bakery = await openBrowserSite();
  windowOf = windowsOn(bakery);
  folder = mkdtempSync(join(tmpdir(), 'transfer-'));
});

afterAll(async () => {
  await bakery.close();
  rmSync(folder, { recursive: true, force: true });
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

async function openTransfer(page: Page, title = words.title): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Project settings' }).click();
  const settings = await screen(page, 'settings');
  await settings.getByRole('region', { name: title }).waitFor();
  return settings;
}

const importOf = (settings: Frame) => settings.getByRole('region', { name: words.import.title, exact: true });
const button = (settings: Frame, name: string) => importOf(settings).getByRole('button', { name, exact: true });

async function choose(settings: Frame, rows: readonly (readonly string[])[]): Promise<void> {
  const buffer = Buffer.from(Papa.unparse([...rows]));
  await importOf(settings).getByLabel(words.import.file).setInputFiles({ name: 'hypotheses.csv', mimeType: 'text/csv', buffer });
  await importOf(settings).getByRole('region', { name: words.import.result }).waitFor();
}

const linesShown = (settings: Frame) => importOf(settings).getByRole('listitem').allInnerTexts();
const show = (settings: Frame, outcome: keyof typeof words.import.outcomes, n: number) =>
  importOf(settings).getByRole('radio', { name: words.import.outcome(words.import.outcomes[outcome], n), exact: true }).check();

async function write(key: string, said: Parameters<typeof aHypothesis>[0]): Promise<void> {
  const { number: base = 0 } = (await revisionIn(bakery, key)) ?? {};
  const issueId = bakery.site.jira.state.issues.all().find((issue) => issue.key === key)!.id;
  expect(await ask(bakery, 'sam', [key, 'changeHypothesis', { issueId, base, change: { type: 'edit', hypothesis: aHypothesis(said) } }])).toMatchObject({ ok: true });
}

function addEpics(count: number): readonly string[] {
  const { state } = bakery.site.jira;
  const project = state.projects.all().find(({ key }) => key === 'BAKE')!;
  return Array.from({ length: count }, (_, n) => addIssue(state, { projectId: project.id, summary: `Shelf ${n}`, typeId: issueTypeIds.epic }).key);
}

const without = (row: Readonly<Record<string, string>>, left: readonly string[]) => Object.fromEntries(Object.entries(row).filter(([heading]) => !left.includes(heading)));

const thingOf = async (key: string) => (await revisionIn(bakery, key))?.hypothesis.thing;

describe('export', () => {
  const exported = async (page: Page, settings: Frame, name: string) =>
    Papa.parse<Record<string, string>>(await saved(page, join(folder, 'hypotheses.csv'), () => settings.getByRole('button', { name, exact: true }).click()), { header: true, skipEmptyLines: true }).data;

  test('has a row for each hypothesis, and nothing in it runs in a spreadsheet', async () => {
    const key = keyOf(bakery, 'brunch');
    await write(key, { thing: '=HYPERLINK("https://example.com")', expectation: { baseline: -1.234, low: null, likely: 5, high: null } });
    const page = await windowOf('paula');
    const settings = await openTransfer(page);
    const rows = await exported(page, settings, words.export.newest);
    expect(new Set(rows.map((row) => row['Issue key'])).size).toBe(rows.length);
    expect(rows.find((row) => row['Issue key'] === key)).toMatchObject({ Thing: `'=HYPERLINK("https://example.com")`, Baseline: '-1.2340', Likely: '5' });
    await settings.getByText(words.export.saved(rows.length, rows.length)).waitFor();
  });

  test('with history has a row for each revision, with who and when', async () => {
    const key = keyOf(bakery, 'brunch');
    await write(key, { thing: 'brunch on Sundays' });
    const page = await windowOf('paula');
    const rows = await exported(page, await openTransfer(page), words.export.withHistory);
    const ofBrunch = rows.filter((row) => row['Issue key'] === key);
    expect(ofBrunch.map((row) => row.Revision)).toEqual(ofBrunch.map((_, back) => String(ofBrunch.length - back)));
    expect(ofBrunch[0]).toMatchObject({ Thing: 'brunch on Sundays', Change: 'edited', Who: expect.stringContaining('Sam') });
  });

  test('comes back unchanged', async () => {
    const page = await windowOf('paula');
    const settings = await openTransfer(page);
    const rows = await exported(page, settings, words.export.withHistory);
    const file = { name: 'again.csv', mimeType: 'text/csv', buffer: readFileSync(join(folder, 'hypotheses.csv')) };
    await importOf(settings).getByLabel(words.import.file).setInputFiles(file);
    const newest = new Set(rows.map((row) => row['Issue key'])).size;
    await show(settings, 'unchanged', newest);
    await importOf(settings).getByText(words.import.outcome(words.import.outcomes.older, rows.length - newest), { exact: true }).waitFor();
    await importOf(settings).getByText(words.import.nothing).waitFor();
    await show(settings, 'unchanged', newest);
    expect((await linesShown(settings)).filter((text) => text.includes(words.import.stays('').slice(0, -1)))).toEqual([]);
  });

  test('taken to other issues and exported again, it says the same; each line tells whose word stays in the file', async () => {
    const page = await windowOf('paula');
    const settings = await openTransfer(page);
    const rows = await exported(page, settings, words.export.newest);
    const keys = addEpics(rows.length);
    const moved = rows.map((row, index) => ({ ...row, [headings.key]: keys[index] ?? '' }));
    await choose(settings, [Object.keys(rows[0] ?? {}), ...moved.map((row) => Object.values(row))]);
    await show(settings, 'create', rows.length);
    const station = rows.findIndex((row) => row[headings.key] === keyOf(bakery, 'station'));
    const { consumer, product, team } = words.import.staying;
    expect((await linesShown(settings))[station]).toContain(words.import.stays(`${consumer}, ${product}, and ${team}`));
    await button(settings, words.import.apply(rows.length)).click();
    await importOf(settings).getByText(words.import.in(rows.length, words.import.lines(`2–${rows.length + 1}`)), { exact: true }).waitFor();

    const again = new Map((await exported(page, settings, words.export.newest)).map((row) => [row[headings.key], row]));
    const toldAnew = [headings.key, headings.summary, headings.revision, headings.when, headings.who, headings.change];
    const ofOthers = [headings.consumer, headings.product, headings.team, ...verdictColumns.map((column) => headings[column])];
    for (const row of moved) {
      const back = again.get(row[headings.key]) ?? {};
      expect(without(back, toldAnew)).toEqual({ ...without(row, toldAnew), ...Object.fromEntries(ofOthers.map((heading) => [heading, ''])) });
      expect(back[headings.who]).toMatch(/^Paula Oduya/);
    }
  });
});

describe('import', () => {
  test('tells first what it would do, and what is wrong with which line; nothing is written', async () => {
    const [changed, empty = ''] = [keyOf(bakery, 'brunch'), ...addEpics(1)];
    const settings = await openTransfer(await windowOf('paula'));
    await choose(settings, [
      ['Issue key', 'Thing', 'Likely', 'Due date', 'Notes'],
      [changed, 'brunch on Saturdays', '12', '', 'x'],
      ['BAKE-9999', 'ghosts', '', '', ''],
      [bakery.keyOf('Go shopping'), 'a to-do', '', '', ''],
      [empty, 'a shelf\nfor "bread"', 'many', '31.12.2026', ''],
      [keyOf(bakery, 'oven'), 'x'.repeat(1001), '1', '2027-01-01', ''],
    ]);
    const refused = await linesShown(settings);
    expect(refused.map((text) => text.split('\n')[0])).toEqual([3, 4, 5, 6].map(words.import.line));
    expect(refused[0]).toContain(words.flaws['unknown-issue']);
    expect(refused[1]).toContain(words.flaws['not-a-carrier']);
    expect(refused[2]).toContain(words.flaws.at('Likely', words.flaws['no-number']));
    expect(refused[2]).toContain(words.flaws.at('Due date', words.flaws.dueDate));
    expect(refused[3]).toContain(words.flaws.at('Thing', en.problems['too-long'](1000)));
    await importOf(settings).getByText(words.import.unknownHeadings(1, 'Notes')).waitFor();
    await show(settings, 'change', 1);
    expect((await linesShown(settings))[0]).toContain(changed);
    expect(await thingOf(changed)).toBe('brunch on Sundays');
    expect(await barriers(await windowOf('paula'))).toEqual([]);
  });

  test('writes what it told, and undo brings back what was there', async () => {
    const [changed, created = ''] = [keyOf(bakery, 'brunch'), ...addEpics(1)];
    const settings = await openTransfer(await windowOf('paula'));
    await choose(settings, [['Issue key', 'Thing', 'Value'], [changed, 'brunch all week', 'more guests'], [created, 'a new shelf', 'bread is seen']]);
    await button(settings, words.import.apply(2)).click();
await importOf(settings).getByText(words.import.in(2, words.import.lines('2–3'))).waitFor();
    expect(await thingOf(changed)).toBe('brunch all week');
    expect(await revisionIn(bakery, created)).toMatchObject({ number: 1, hypothesis: { thing: 'a new shelf', value: 'bread is seen' } });
    await button(settings, words.import.undo).click();
    await importOf(settings).getByText(words.import.undone(2, words.import.lines('2–3'))).waitFor();
    expect(await revisionIn(bakery, changed)).toMatchObject({ change: { type: 'restored' }, hypothesis: { thing: 'brunch on Sundays' } });
    expect(await revisionIn(bakery, created)).toMatchObject({ number: 2, hypothesis: { thing: '', value: '' } });
  });

  test('overwrites nothing that somebody else wrote meanwhile', async () => {
    const key = keyOf(bakery, 'brunch');
    const settings = await openTransfer(await windowOf('paula'));
    await choose(settings, [['Issue key', 'Thing'], [key, 'what the file says']]);
    await write(key, { thing: 'what Sam says' });
    await button(settings, words.import.apply(1)).click();
    await importOf(settings).getByText(words.import.refusals.conflict).waitFor();
    expect(await thingOf(key)).toBe('what Sam says');
  });

  test('that fails half-way says which lines are in, and goes on from there', async () => {
    const keys = addEpics(14);
    const page = await windowOf('paula');
    const settings = await openTransfer(page);
    await choose(settings, [['Issue key', 'Thing'], ...keys.map((key) => [key, `for ${key}`])]);
    let calls = 0;
    await page.route('**/_site/invoke', (route) => (++calls === 1 ? route.continue() : route.abort()));
    await button(settings, words.import.apply(14)).click();
    await importOf(settings).getByText(words.import.in(10, words.import.lines('2–11'))).waitFor();
    await importOf(settings).getByText(words.import.unknown(4, words.import.lines('12–15'))).waitFor();
    expect(await Promise.all(keys.map(thingOf))).toEqual(keys.map((key, index) => (index < 10 ? `for ${key}` : undefined)));
    await page.unroute('**/_site/invoke');
    await button(settings, en.tryAgain).click();
    await importOf(settings).getByText(words.import.in(14, words.import.lines('2–15'))).waitFor();
    expect(await Promise.all(keys.map(thingOf))).toEqual(keys.map((key) => `for ${key}`));
  });

  test('that is stopped stops after the call that is under way', async () => {
    const keys = addEpics(24);
    const page = await windowOf('paula');
    const settings = await openTransfer(page);
    await choose(settings, [['Issue key', 'Thing'], ...keys.map((key) => [key, `for ${key}`])]);
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/_site/invoke', async (route) => {
      await held;
      await route.continue();
    });
    await button(settings, words.import.apply(24)).click();
    await button(settings, words.import.stop).click();
    goOn();
    await importOf(settings).getByText(words.import.left(14, words.import.lines('12–25'))).waitFor();
    await page.unroute('**/_site/invoke');
    await button(settings, words.import.goOn).click();
    await importOf(settings).getByText(words.import.in(24, words.import.lines('2–25'))).waitFor();
  });

  test('of a file that cannot be read says why', async () => {
    const settings = await openTransfer(await windowOf('paula'));
    const file = { name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from('Issue key;Thing\nBAKE-1;Br\xf6tchen', 'latin1') };
    await importOf(settings).getByLabel(words.import.file).setInputFiles(file);
    await importOf(settings).getByText(words.import.unreadable['no-utf-8']).waitFor();
  });
});

