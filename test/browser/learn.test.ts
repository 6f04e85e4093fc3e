import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { people } from '../../local/demo/people';
import { addDashboard, addGadget, addIssue, addSprint, issueTypeIds, statusIds } from '../../local/jira';
import { order } from '../../static/words/en/order';
import { learn as words } from '../../static/words/en/learn';
import { verdict as verdictWords } from '../../static/words/en/verdict';
import { barriers } from './support/axe';
import { openBrowserSite, screen } from './support/browser-site';
import { openCheck, saved } from './support/checking';
import { eventually } from './support/eventually';
import { bets, placeBets } from './support/learning';
import { openPanel, thingField, valueField } from './support/reading';
import { rest } from './support/stored';
import { siteOfStories } from './support/stories';
import { withoutStatus } from './support/windows';

const bakery = siteOfStories();
let keys: readonly string[] = [];
const home = () => bakery.site.jira.state.projects.where('key', 'BAKE')[0]?.id ?? '';

beforeAll(async () => {
  keys = await placeBets(bakery);
});

async function openTab(page: Page, tab: 'outcomes' | 'library' | 'symptoms'): Promise<Frame> {
  const frame = await openCheck(page);
  await frame.getByRole('button', { name: order.tabs[tab], exact: true }).click();
  return frame;
}

/** What the app's functions did since a mark; the background script of the project's pages and the status beside an issue are not of these screens. */
const invocationsSince = (mark: number) => bakery.site.host.log.since(mark).invocations.filter(({ cause }) => !/openGuardChannel|dynamicProperties/.test(cause));

const picture = (frame: Frame, title: string) => frame.getByRole('region', { name: title, exact: true });
const headline = (hits: number, settled: number) => words.message.cameIn(hits, settled);

/** From here on this person's searches leave out every second bet, as if they might not see it. */
function hideEverySecond(accountId: string): void {
  const { jira } = bakery.site;
  const handle = jira.handle.bind(jira);
  const hidden = new Set(keys.filter((_, place) => place % 2 === 1));
  jira.handle = async (request) => {
    const answer = await handle(request);
    const { actor, path } = request;
    if (actor.kind !== 'user' || actor.accountId !== accountId || !path.startsWith('/rest/api/3/search/jql')) return answer;
    const body = JSON.parse(answer.body) as { readonly issues: readonly { readonly key: string }[] };
    return { ...answer, body: JSON.stringify({ ...body, issues: body.issues.filter(({ key }) => !hidden.has(key)) }) };
  };
}

describe('outcomes', () => {
  test('one message, read without any function of the app', async () => {
    const page = await withoutStatus(bakery.as('paula'));
    const mark = bakery.site.host.log.mark();
    const frame = await openTab(page, 'outcomes');
    await frame.getByText(`${headline(20, 40)}; ${words.message.overConfident(80)}.`).waitFor();
    await frame.getByText(words.scope(bets)).waitFor();
    // Wilson’s interval of 20 in 40.
    await frame.getByRole('region', { name: words.figures.hitRate }).getByText(words.figures.hitRateNoteMany('35%', '65%')).waitFor();
    await picture(frame, words.calibration.title).waitFor();
    expect(invocationsSince(mark)).toEqual([]);
    await page.close();
  });

  test('what is drawn opens the epics behind it, by the mouse and by the keyboard', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    const calibration = picture(frame, words.calibration.title);
    await calibration.getByRole('button', { name: words.calibration.point('90–100%', 8, 20) }).click();
    const behind = calibration.getByRole('region', { name: words.picture.behind('90–100%', 20) });
    await behind.getByRole('link', { name: keys[0] ?? '', exact: true }).waitFor();
    expect(await behind.getByRole('listitem').count()).toBe(20);
    await behind.getByRole('button', { name: words.picture.close }).click();
    await behind.waitFor({ state: 'detached' });

    await calibration.getByRole('button', { name: words.calibration.point('60–70%', 12, 20) }).press('Enter');
    await calibration.getByRole('region', { name: words.picture.behind('60–70%', 20) }).waitFor();

    await frame.getByRole('button', { name: `5 ${words.standings.overdue}` }).click();
    await frame.getByRole('region', { name: words.picture.behind(words.standings.overdue, 5) }).getByRole('link', { name: keys[50] ?? '', exact: true }).waitFor();
    await page.close();
  });

  test('behind each picture is its table, and each can be taken along', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    const calibration = picture(frame, words.calibration.title);
    await calibration.getByText(words.picture.table).click();
    const cells = calibration.getByRole('row', { name: /90–100%/ });
    await cells.waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    expect((await cells.innerText()).split(/\s*\t\s*/)).toEqual(['90–100%', '20', '8', '40%', '22% – 61%']);

    for (const [name, start] of [[words.picture.csv, words.calibration.columns.band], [words.picture.svg, '<svg']] as const) {
      const text = await saved(page, join(folder, name), () => calibration.getByRole('button', { name, exact: true }).click());
      expect(text.slice(0, 200)).toContain(start);
      if (name === words.picture.svg) expect(text).toMatch(/<rect width="100%" height="100%" fill="rgb\(/);
    }
    rmSync(folder, { recursive: true });
    await page.close();
  });

  test('each currency has a picture of its own', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    for (const currency of ['Euros per month', 'Croissants per week']) await picture(frame, words.inCurrency.title(currency)).waitFor();
    await frame.getByText(words.inCurrency.others).waitFor();
    await page.close();
  });

  test('“assigned to me” is only what is assigned to whoever looks', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    await frame.getByText(words.whose.mine).click();
    await frame.getByText(headline(6, 6)).waitFor();
    await frame.getByText(words.whose.mineHint).waitFor();
    await page.close();
  });

  test('on paper there is nothing to press', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    await picture(frame, words.calibration.title).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const name of [words.picture.csv, words.picture.print, order.tabs.library]) {
      for (const button of await frame.getByRole('button', { name, exact: true }).all()) expect(await button.isVisible()).toBe(false);
    }
    expect(await picture(frame, words.calibration.title).isVisible()).toBe(true);
    await page.close();
  });

  test('nothing is in anybody’s way, in light and dark', async () => {
    const page = await bakery.as('paula');
    const frame = await openTab(page, 'outcomes');
    await picture(frame, words.calibration.title).waitFor();
    await frame.getByRole('button', { name: `5 ${words.standings.overdue}` }).click();
    expect(await barriers(page)).toEqual([]);
    await frame.getByRole('button', { name: order.tabs.library, exact: true }).click();
    await frame.getByText(words.library.found(50)).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});

test('the library is searched by words, measure, beneficiary, answer and decision', async () => {
  const page = await bakery.as('paula');
  const frame = await openTab(page, 'library');
  const found = (n: number) => frame.getByText(words.library.found(n), { exact: true }).waitFor();
  await found(50);
  const search = frame.getByRole('searchbox', { name: words.library.text });
  await search.fill('pretzel');
  await found(1);
  await frame.getByText('Nobody waits for a pretzel.').waitFor();
  await search.fill('pyjamas');
  await frame.getByText(words.library.noMatch).waitFor();
  await frame.getByRole('button', { name: words.library.clear }).click();
  await found(50);

  await frame.getByRole('combobox', { name: words.library.beneficiary }).fill('commut');
  await page.keyboard.press('Enter');
  await found(25);
  await frame.getByRole('group', { name: words.library.answer }).getByRole('radio', { name: verdictWords.answers.achieved, exact: true }).check();
  await found(10);
  await page.close();
});

test('the symptoms of a sprint, and of the backlog, with what shows them', async () => {
  const { state } = bakery.site.jira;
  const board = state.boards.where('project', home())[0];
  const dates = { startDate: '2026-01-05T08:00:00.000Z', endDate: '2026-01-16T16:00:00.000Z', completeDate: '2026-01-16T16:00:00.000Z' };
  const sprint = addSprint(state, { name: 'Week 2', boardId: board?.id ?? '', state: 'closed', ...dates });
  const epic = state.issues.all().find(({ key }) => key === keys[55]);
  for (const [summary, parentId] of [['Bake it', epic?.id ?? null], ['Sweep the floor', null]] as const) {
    addIssue(state, { projectId: home(), summary, parentId, statusId: statusIds.done, closedSprintIds: [sprint.id] });
  }
  const page = await withoutStatus(bakery.as('paula'));
  const mark = bakery.site.host.log.mark();
  const frame = await openTab(page, 'symptoms');
  const busy = picture(frame, words.symptoms.busyWork.title);
  await busy.getByRole('button', { name: words.symptoms.shareOf('Week 2', 1, 2) }).click();
  await busy.getByText('Sweep the floor').waitFor();
  await picture(frame, words.symptoms.reporting.title).getByRole('button', { name: words.symptoms.shareOf('Week 2', 1, 1) }).waitFor();
  await picture(frame, words.symptoms.backlog.title).getByText(words.symptoms.backlog.lead).waitFor();
  await frame.getByRole('region', { name: words.symptoms.disengaged.title }).waitFor();
  expect(invocationsSince(mark)).toEqual([]);
  for (const { displayName } of Object.values(people)) expect(await frame.getByText(displayName).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test('who writes a new hypothesis sees how similar bets came out, and why they are similar', async () => {
  const epic = addIssue(bakery.site.jira.state, { projectId: home(), summary: 'A tricycle', typeId: issueTypeIds.epic });
  const page = await bakery.as('paula');
  const panel = await openPanel(page, epic.key);
  await thingField(panel).fill('a mobile oven');
  await valueField(panel).fill('guests of summer festivals buy bread');
  await panel.getByText(words.similar.title(1, 1)).waitFor();
  await panel.getByText(/also says .*festivals/).waitFor();
  await page.close();
});

test('a gadget is configured, and shows the message and what is due on a dashboard', async () => {
  const { state } = bakery.site.jira;
  const { id } = addDashboard(state, { name: 'Bets', ownerId: people.paula.id });
  addGadget(state, { dashboardId: id, moduleKey: 'outcomes-gadget' });
  const page = await withoutStatus(bakery.as('paula'));
  const mark = bakery.site.host.log.mark();
  await page.goto(`/jira/dashboards/${id}`);
  const edit = await screen(page, 'gadget-edit');
  await edit.getByRole('combobox', { name: words.gadget.project }).fill('BAKE');
  await edit.getByRole('option', { name: /BAKE/ }).click();
  await edit.getByRole('button', { name: words.gadget.save }).click();
  const gadget = await screen(page, 'gadget');
  await gadget.getByText(headline(20, 40)).waitFor();
  await gadget.getByRole('region', { name: words.gadget.due(5) }).getByRole('link', { name: keys[50] ?? '', exact: true }).waitFor();
  expect(invocationsSince(mark)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test('who may see half of the bets gets the figures of that half, and is told so', async () => {
  hideEverySecond(people.stella.id);
  const page = await bakery.as('stella');
  const frame = await openTab(page, 'outcomes');
  await frame.getByText(headline(10, 20)).waitFor();
  await frame.getByText(words.scope(bets / 2)).waitFor();
  await page.close();
});

test('without any bet, with a single one, and in German', async () => {
  const germans = await openBrowserSite({ locale: 'de-DE' });
  const { learn: german } = await import('../../static/words/de/learn');
  const { order: tabs } = await import('../../static/words/de/order');
  const { state } = germans.site.jira;
  for (const { key } of state.issues.all()) await rest(germans, 'paula', 'DELETE', `/rest/api/3/issue/${key}/properties/value-backlog-hypothesis`);
  const page = await germans.as('paula');
  const open = async () => {
    const frame = await openCheck(page);
    await frame.getByRole('button', { name: tabs.tabs.outcomes, exact: true }).click();
    return frame;
  };
  await (await open()).getByText(german.message['no-bets']).waitFor();
  const keysOfAll = await placeBets(germans);
  for (const key of keysOfAll.slice(1)) await rest(germans, 'paula', 'DELETE', `/rest/api/3/issue/${key}/properties/value-backlog-hypothesis`);
  const frame = await open();
  await frame.getByText(new RegExp(german.message.cameIn(1, 1))).waitFor();
  await eventually(async () => expect(await frame.getByText(german.figures.hitRateNote('21\u00a0%', '100\u00a0%')).count()).toBe(1));
  await germans.close();
});
