import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Frame, Page } from 'playwright-core';
import { importCsv } from '../../local/import/csv';
import { setProperty } from '../../local/jira';
import { english } from '../../src/core/backlog/words/english';
import { german } from '../../src/core/backlog/words/german';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import { de } from '../../static/words/de';
import { aHypothesis, aRevision } from '../core/hypothesis/a-hypothesis';
import { barriers } from './support/axe';
import { openBrowserSite } from './support/browser-site';
import { grid, item, keysChosen, keysShown, openCheck, openCheckAction, ruleChip, saved } from './support/checking';
import { eventually } from './support/eventually';
import { backlogAddress } from './support/lists';
import { button, en } from './support/reading';
import { exceptFailedRequests, trouble } from './support/trouble';

const words = en.check;
const shopping = 'Go shopping';
const asking = 'Ask twenty regulars what they would pay for it';

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
let folder: string;

beforeAll(async () => {
  bakery = await openBrowserSite();
  folder = mkdtempSync(join(tmpdir(), 'check-backlog-'));
});

afterAll(async () => {
  await bakery.close();
  rmSync(folder, { recursive: true, force: true });
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

async function open(person: 'paula' | 'stella' = 'paula'): Promise<{ readonly page: Page; readonly check: Frame }> {
  const page = await bakery.as(person);
  const check = await openCheck(page);
  await check.getByText(words.progress.done(21, 7, 7), { exact: true }).first().waitFor();
  await grid(check).getByRole('row').first().waitFor();
  return { page, check };
}

const health = (check: Frame) => check.getByRole('region', { name: words.health.title });

/** Which warning JQL finds, by key. */
async function foundByJql(jql: string): Promise<readonly string[]> {
  const answer = await bakery.site.jira.handle({ method: 'POST', path: '/rest/api/3/search/jql', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jql, fields: ['summary'] }), actor: { kind: 'app' } });
  return (JSON.parse(answer.body) as { readonly issues: readonly { readonly key: string }[] }).issues.map(({ key }) => key).sort();
}

describe('somebody checks the backlog', () => {
  test('sees how much of it can be traded, by which sum, and what was found in rank order', async () => {
    const { check } = await open();
    const shown = health(check);
    await shown.getByText(words.health.figure(70), { exact: true }).waitFor();
    await shown.getByText(words.health.sentence(14, 20)).waitFor();
    await shown.getByText(words.health.formula(14, 20, 70)).waitFor();
    const places = (await grid(check).getByText(/^No\. \d+$/).allTextContents()).map((text) => Number(text.slice(4)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await item(check, bakery.keyOf(shopping)).getByText(en.quote(shopping)).waitFor();
    await item(check, bakery.keyOf(shopping)).getByText(english.rules['task-type'].title).waitFor();
  });

  test('gets the same from the action of the backlog', async () => {
    const page = await bakery.as('paula');
    const check = await openCheckAction(page, backlogAddress);
    await health(check).getByText(words.health.sentence(14, 20)).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('is told why when asking for it', async () => {
    const { check } = await open();
    const row = item(check, bakery.keyOf(shopping));
    await row.getByRole('button', { name: words.list.whyOf(bakery.keyOf(shopping)) }).click();
    await row.getByText(english.rules['todo-in-disguise'].why).waitFor();
    await row.getByRole('button', { name: words.list.hideWhyOf(bakery.keyOf(shopping)) }).click();
    await row.getByText(english.rules['todo-in-disguise'].why).waitFor({ state: 'detached' });
  });

  test('filters by rule, by severity and by text, and groups by rule', async () => {
    const { check } = await open();
    await ruleChip(check, english.rules['task-type'].title).click();
    await eventually(async () => expect(await keysShown(check)).toEqual([asking, shopping, 'Clean the flour store'].map((summary) => bakery.keyOf(summary))));
    await check.getByRole('searchbox', { name: words.filter.text }).fill('shopping');
    await eventually(async () => expect(await keysShown(check)).toEqual([bakery.keyOf(shopping)]));
    await check.getByRole('searchbox').fill('no such thing');
    await check.getByRole('button', { name: words.clearFilter }).click();
    await check.getByRole('radio', { name: words.filter.severities.hint }).check();
    await eventually(async () => expect(await grid(check).getByText(english.rules['task-type'].title).count()).toBe(0));
    await check.getByRole('radio', { name: words.filter.severities.all }).check();
    await check.getByRole('radio', { name: words.filter.groupings.rule }).check();
    await grid(check).getByRole('rowheader', { name: english.rules['task-type'].title }).waitFor();
    await eventually(async () => expect((await keysShown(check)).slice(0, 3)).toEqual([asking, shopping, 'Clean the flour store'].map((summary) => bakery.keyOf(summary))));
  });

  test('can do all of it with the keyboard', async () => {
    const { page, check } = await open();
    await item(check, bakery.keyOf(asking)).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await eventually(async () => expect(await keysChosen(check)).toEqual([asking, shopping].map((summary) => bakery.keyOf(summary))));
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await keysChosen(check)).toEqual([]));
    await page.keyboard.press('ArrowRight');
    await item(check, bakery.keyOf(shopping)).getByText(english.rules['task-type'].why).waitFor();
    await page.keyboard.press('Control+a');
    await check.getByText(words.selection.selected(11)).waitFor();
    await page.keyboard.press('Home');
    await eventually(async () => expect(await check.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('1'));
    await page.keyboard.press('End');
    await eventually(async () => expect(await check.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('11'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await check.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON'));
    await item(check, bakery.keyOf('Bread from yesterday at half price after five')).focus();
    await page.keyboard.press('/');
    await eventually(async () => expect(await check.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true));
  });

  test('mends several at once, sees them leave, and takes it back without being warned of what comes back', async () => {
    const { page, check } = await open();
    const keys = [asking, shopping].map((summary) => bakery.keyOf(summary));
    for (const key of keys) await item(check, key).click();
    await button(check, en.repairs.actions['move-to-sprint']).click();
    await button(check, en.repairs.sprints.submit).click();
    await health(check).getByText(words.health.sentence(14, 18)).waitFor();
    await health(check).getByText(words.health.mended(2)).waitFor();
    await eventually(async () => expect(await keysShown(check)).not.toEqual(expect.arrayContaining(keys)));
    await button(check, en.undo).click();
    await health(check).getByText(words.health.sentence(14, 20)).waitFor();
    await eventually(async () => expect(await keysShown(check)).toEqual(expect.arrayContaining(keys)));
    await health(check).getByText(words.health.mended(2)).waitFor({ state: 'detached' });
    // The events have reached the page by then: without the memory of the undo, a flag was there within a second.
    await bakery.site.host.settled();
    await page.waitForTimeout(3000);
    expect(await page.getByRole('complementary', { name: 'Messages' }).getByRole('status').allInnerTexts()).toEqual([]);
  });

  test('saves what is shown as a file', async () => {
    const { page, check } = await open();
    await check.getByRole('radio', { name: words.filter.severities.warn }).check();
    const text = await saved(page, join(folder, 'findings.csv'), () => check.getByRole('button', { name: words.download.action(7) }).click());
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(7);
    expect(data.filter(({ Key }) => Key === bakery.keyOf(shopping)).map(({ Rule, Words, Link }) => [Rule, Words, Link])).toEqual([
      ['task-type', 'Task', `${bakery.site.url}/browse/${bakery.keyOf(shopping)}`],
      ['todo-in-disguise', shopping, `${bakery.site.url}/browse/${bakery.keyOf(shopping)}`],
    ]);
  });

  test("has Jira's search told of what was found", async () => {
    const { check } = await open();
    const before = await foundByJql('backlogFinding is not EMPTY');
    expect(before).not.toContain(bakery.keyOf('Clean the flour store'));
    await button(check, words.marks.update).click();
    await check.getByText(words.marks.written(6 - before.length)).waitFor();
    expect(await foundByJql('backlogFinding = "task-type"')).toEqual([asking, shopping, 'Clean the flour store'].map((summary) => bakery.keyOf(summary)).sort());
    expect(await foundByJql('backlogFinding is not EMPTY')).toHaveLength(6);
    const again = await open();
    await again.check.getByText(words.marks.why).waitFor({ state: 'detached' });
  });

  test('who may only look is offered nothing that changes anything', async () => {
    const { check } = await open('stella');
    await item(check, bakery.keyOf(shopping)).click();
    await check.getByText(words.selection.selected(1)).waitFor();
    expect(await button(check, words.marks.update).count()).toBe(0);
    expect(await button(check, en.repairs.actions['move-to-sprint']).count()).toBe(0);
  });

  test('finds nothing in the way, in light and dark, wide and narrow', async () => {
    const { page, check } = await open();
    await item(check, bakery.keyOf(shopping)).click();
    await item(check, bakery.keyOf(shopping)).getByRole('button', { name: words.list.whyOf(bakery.keyOf(shopping)) }).click();
    expect(await barriers(page)).toEqual([]);
    await check.getByRole('radio', { name: words.filter.groupings.rule }).check();
    await grid(check).getByRole('rowheader').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('a backlog in which there is nothing to mend', () => {
  test('is told to be empty where it is', async () => {
    const { project: baked, board } = importCsv(bakery.site.jira.state, 'Issue key,Summary,Status\nDONE-1,Bread,Done', { now: new Date() });
    const page = await bakery.as('paula');
    const check = await openCheck(page, `/jira/software/projects/${baked.key}/boards/${board.id}`);
    await check.getByRole('heading', { name: words.empty.title }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('is told quietly where all is well', async () => {
    const { state } = bakery.site.jira;
    const { project: well, board } = importCsv(state, 'Issue key,Issue Type,Summary\nWELL-1,Epic,Buns for schools', { now: new Date() });
    const epic = state.issues.where('key', 'WELL-1')[0]!;
    setProperty(state, 'issue', epic.id, hypothesisProperty, project(aRevision({ hypothesis: aHypothesis() }), epic.id));
    const page = await bakery.as('paula');
    const check = await openCheck(page, `/jira/software/projects/${well.key}/boards/${board.id}`);
    await check.getByRole('heading', { name: words.clear.title }).waitFor();
    await health(check).getByText(words.health.figure(100), { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('could not be read at all', async () => {
    const mend = trouble(bakery, ({ path }) => path.includes('mypermissions') && path.includes('SCHEDULE_ISSUES'), 'no answer');
    const page = await bakery.as('paula');
    const check = await openCheck(page);
    await check.getByRole('alert').getByText(words.progress.failed).waitFor();
    mend();
    await button(check, en.tryAgain).click();
    await grid(check).getByRole('row').first().waitFor();
  });
});

test('somebody who reads German is told in German', async () => {
  const germans = await openBrowserSite({ locale: 'de-DE' });
  try {
    const page = await germans.as('paula');
    const check = await openCheck(page);
    await check.getByText(de.check.health.sentence(14, 20)).waitFor();
    await check.getByRole('row').getByText(german.rules['task-type'].title).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(germans.troubles).toEqual([]);
  } finally {
    await germans.close();
  }
});
