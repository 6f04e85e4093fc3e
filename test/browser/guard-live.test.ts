import type { Page, Request } from 'playwright-core';
import type { PersonName } from '../../local/demo/people';
import type { JiraRequest } from '../../local/jira';
import { guardFlags as german } from '../../static/words/de/guard-flags';
import { guardFlags as words } from '../../static/words/en/guard-flags';
import { openBrowserSite, screen } from './support/browser-site';
import { drag } from './support/dragging';
import { eventually } from './support/eventually';
import { backlogAddress, keysIn, row } from './support/lists';
import { en, thingField } from './support/reading';
import { pickHypothesis, placeOf } from './support/repairing';
import { rest } from './support/stored';
import { exceptFailedRequests, trouble } from './support/trouble';

const backlog = 'Backlog';
const shopping = 'Go shopping';
const cleaning = 'Clean the flour store';
const asking = 'Ask twenty regulars what they would pay for it';

const repairs = ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'] as const;

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

let bakery: Site;
let open: Page[] = [];
let recover = (): void => undefined;

beforeAll(async () => {
  bakery = await openBrowserSite();
});

afterEach(async () => {
  recover();
  await Promise.all(open.map((page) => page.context().close()));
  open = [];
});

afterAll(async () => {
  await bakery.close();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

/** The guard's own look at a backlog: the page asks for more fields. */
const isLook = (path: string) => path.startsWith('/rest/software/1.0/board/') && path.includes('fields=created');
const pathAsked = (request: Request) => (request.postDataJSON() as { readonly request: { readonly restPath: string } }).request.restPath;

const bothPaths = { looking: true, listening: true };

/** Opens the backlog in a page, and waits until the guard is at work on the paths that are open. */
async function toBacklog(page: Page, { looking, listening } = bothPaths): Promise<Page> {
  open.push(page);
  if (!listening) await page.route('**/_site/realtime/subscribe', (route) => route.abort());
  const looks = page.waitForResponse((response) => response.url().endsWith('/_site/fetch-product') && isLook(pathAsked(response.request())));
  const listens = listening ? page.waitForResponse(/\/_site\/realtime\/subscribe$/) : page.waitForEvent('requestfailed');
  await page.goto(backlogAddress);
  await row(page, bakery.keyOf(shopping)).waitFor();
  const [look] = await Promise.all([looks, listens]);
  const { status } = (await look.json()) as { readonly status: number };
  expect(status === 200).toBe(looking);
  return page;
}

const atBacklog = async (person: PersonName, paths = bothPaths): Promise<Page> => toBacklog(await bakery.as(person, { height: 1800 }), paths);

const flags = (page: Page) => page.getByRole('complementary', { name: 'Messages' }).getByRole('status');
const flagAbout = (page: Page, text: string) => flags(page).filter({ hasText: text });

async function rankFirst(page: Page, summary: string): Promise<void> {
  const [first] = await keysIn(page, backlog);
  await drag(page, row(page, bakery.keyOf(summary)), 'above', row(page, first!));
  await eventually(async () => expect((await keysIn(page, backlog))[0]).toBe(bakery.keyOf(summary)));
}

/** Titles of all flags once both paths had their time: the looking goes by real seconds. */
async function flagsInTheEnd(...pages: readonly Page[]): Promise<readonly (readonly string[])[]> {
  await pages[0]?.waitForTimeout(7000);
  await bakery.site.host.settled();
  const titles = pages.map((page) => flags(page).locator('strong').allInnerTexts());
  return (await Promise.all(titles)).map((each) => each.map((title) => title.replace(/[\u2068\u2069]/g, '')));
}

test.each([
  ['both paths', shopping, bothPaths],
  ['only the looking', cleaning, { looking: true, listening: false }],
  ['only the events', asking, { looking: false, listening: true }],
])('with %s, who ranks a to-do is told once what it is and why, and nobody else is', async (_, summary, paths) => {
  if (!paths.looking) recover = trouble(bakery, ({ path }) => isLook(path), { status: 503 });
  const [paula, sam] = await Promise.all([atBacklog('paula', paths), atBacklog('sam', paths)]);
  await rankFirst(paula, summary);
  const flag = flagAbout(paula, summary);
  await flag.getByText('is one that this project uses for to-dos.').waitFor();
  for (const repair of repairs) await flag.getByRole('button', { name: words.actions[repair] }).waitFor();
  expect(await flagsInTheEnd(paula, sam)).toEqual([[`“${summary}” is a to-do`], []]);
});

test('who has two windows is told in one of them', async () => {
  const paula = await atBacklog('paula');
  const other = await toBacklog(await paula.context().newPage());
  await rankFirst(paula, shopping);
  expect((await flagsInTheEnd(paula, other)).flat()).toEqual([`“${shopping}” is a to-do`]);
});

test('what is worth something may be ranked as one likes; a text that gives itself away is quoted', async () => {
  const paula = await atBacklog('paula');
  await rankFirst(paula, 'Deck oven for sixty croissants at a time');
  await rankFirst(paula, 'As a cook, I want to buy sugar, so that I can cook croissants');
  await flagAbout(paula, 'reads like a to-do').locator('p').getByText('buy').waitFor();
  expect((await flagsInTheEnd(paula)).flat()).toHaveLength(1);
});

test('several to-dos ranked at once make one flag, which opens the list of them', async () => {
  const paula = await atBacklog('paula');
  const keys = [shopping, cleaning, asking].map((summary) => bakery.keyOf(summary));
  const before = (await keysIn(paula, backlog)).find((key) => !keys.includes(key));
  await rest(bakery, 'paula', 'PUT', '/rest/agile/1.0/issue/rank', { issues: keys, rankAfterIssue: before });
  expect(await flagsInTheEnd(paula)).toEqual([['3 to-dos were ranked in the product backlog']]);
  await flags(paula).getByRole('button', { name: words.actions.choose }).click();
  const list = await screen(paula, 'repair');
  for (const key of keys) await list.getByText(key).first().waitFor();
});

test('a to-do moves to a sprint from the flag and back, and coming back is no ranking', async () => {
  const key = bakery.keyOf(shopping);
  const paula = await atBacklog('paula');
  await rankFirst(paula, shopping);
  await flagAbout(paula, shopping).getByRole('button', { name: words.actions['move-to-sprint'] }).click();
  const dialog = await screen(paula, 'repair');
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await eventually(async () => expect(await keysIn(paula, 'BAKE Sprint 5')).toContain(key));
  await flagAbout(paula, `${key} moved to`).getByRole('button', { name: words.undo }).click();
  await flagAbout(paula, `${key} is as it was`).waitFor();
  await eventually(async () => expect(await keysIn(paula, backlog)).toContain(key));
  expect((await flagsInTheEnd(paula)).flat().filter((title) => title.includes(shopping))).toEqual([]);
});

const movesToSprint = ({ method, path }: JiraRequest) => method === 'POST' && /\/sprint\/\d+\/issue$/.test(path);

test.each([
  ['when half is done', cleaning, { status: 403 }, 'not-allowed'],
  ['while the other half is on its way', 'As a cook, I want to buy flour so that I can cook', 'no end', 'stopped'],
] as const)('a dialog that is closed by its cross %s leaves word of what was done, and Undo', async (_, summary, ofJira, reason) => {
  const key = bakery.keyOf(summary);
  const paula = await atBacklog('paula');
  await rankFirst(paula, summary);
  await flagAbout(paula, summary).getByRole('button', { name: words.actions['put-under-hypothesis'] }).click();
  const dialog = await screen(paula, 'repair');
  await pickHypothesis(bakery, dialog, paula, 'oven');
  await dialog.getByRole('radio', { name: en.repairs.under.move, exact: true }).check();
  let asked = 0;
  recover = trouble(bakery, (request) => movesToSprint(request) && (asked += 1) > 0, ofJira);
  await dialog.getByRole('button', { name: en.repairs.under.submit, exact: true }).click();
  if (ofJira === 'no end') await eventually(() => { expect(asked).toBe(1); });
  else await dialog.getByRole('alert').getByText(key).first().waitFor();
  await paula.getByRole('button', { name: 'Close modal' }).click();
  const report = flags(paula).filter({ hasText: en.repairs.report.partly['put-under-hypothesis'](key, en.repairs.report.advice[reason]) });
  await report.getByRole('button', { name: words.undo }).click();
  await flagAbout(paula, `${key} is as it was`).waitFor();
  expect(placeOf(bakery, key)).toMatchObject({ parentId: null, sprint: null });
});

test('what a person says is fine stays quiet', async () => {
  const paula = await atBacklog('paula');
  await rankFirst(paula, asking);
  await flagAbout(paula, asking).getByRole('button', { name: words.actions.exempt }).click();
  const dialog = await screen(paula, 'repair');
  await dialog.getByRole('textbox').fill('We ask them ourselves');
  await dialog.getByRole('button', { name: en.repairs.fine.submit, exact: true }).click();
  await flagAbout(paula, `${bakery.keyOf(asking)} is fine`).waitFor();
  await rankFirst(paula, cleaning);
  await rankFirst(paula, asking);
  expect((await flagsInTheEnd(paula)).flat().filter((title) => title.includes(asking))).toEqual([]);
});

test('who says that it has a value writes it down next', async () => {
  const paula = await atBacklog('paula');
  await rankFirst(paula, cleaning);
  await flagAbout(paula, cleaning).getByRole('button', { name: words.actions['give-it-a-value'] }).click();
  const dialog = await screen(paula, 'repair');
  await dialog.getByRole('button', { name: en.repairs.value.submit }).click();
  await thingField(await screen(paula, 'panel')).waitFor();
  expect(await flagAbout(paula, cleaning).count()).toBe(0);
});

test('away from a backlog nobody looks, and on a page without ranking nobody listens', async () => {
  const paula = await bakery.as('paula');
  open.push(paula);
  const mark = bakery.site.host.log.mark();
  await paula.goto(`/browse/${bakery.keyOf(shopping)}`);
  await screen(paula, 'background');
  await paula.waitForTimeout(4000);
  const { restCalls, invocations } = bakery.site.host.log.since(mark);
  expect(restCalls.filter(({ path }) => isLook(path))).toEqual([]);
  expect(invocations.filter(({ cause }) => cause === 'invoke openGuardChannel')).toEqual([]);
});

test('a German reads German', async () => {
  const english = bakery;
  bakery = await openBrowserSite({ locale: 'de-DE' });
  const paula = await atBacklog('paula');
  await rankFirst(paula, shopping);
  await flagAbout(paula, 'ist eine Aufgabe').getByRole('button', { name: german.actions['move-to-sprint'] }).waitFor();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
  await bakery.close();
  bakery = english;
});
