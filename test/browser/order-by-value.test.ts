import type { Frame, Page } from 'playwright-core';
import type { CurrencyVersion } from '../../src/core/currency/currency-version';
import { order as words } from '../../static/words/en/order';
import { aMeasure, aRate, aVersion, croissants } from '../core/currency/a-currency';
import { barriers } from './support/axe';
import { openBrowserSite, screen } from './support/browser-site';
import { openCheckAction } from './support/checking';
import { drag } from './support/dragging';
import { idOf, keyOf } from './support/epics';
import { eventually } from './support/eventually';
import { backlogAddress } from './support/lists';
import { button, en } from './support/reading';
import { rest } from './support/stored';
import { exceptFailedRequests, trouble } from './support/trouble';

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;

/** What the bakery's people typed as their measures, with a rate for each; 154, 132, 132 of an enabler and 440 croissants a week. */
const currency: CurrencyVersion = aVersion({
  content: {
    currency: { ...croissants, decimals: 0 },
    measures: [
      aMeasure({ id: 'station', name: 'Croissants sold at the station' }),
      aMeasure({ id: 'bread', name: 'Baked goods sold on the day', unit: '%', rate: aRate(20) }),
      aMeasure({ id: 'friends', name: 'New customers who were sent by a friend', unit: 'per month', rate: aRate(100) }),
    ],
  },
});

type Epic = Parameters<typeof keyOf>[1];
const today: readonly Epic[] = ['station', 'bread', 'oven', 'friends'];
const byWorth: readonly Epic[] = ['friends', 'bread', 'station', 'oven'];
const keysOf = (epics: readonly Epic[]) => epics.map((name) => keyOf(bakery, name));

beforeAll(async () => {
  bakery = await openBrowserSite({ trades: false });
  const project = bakery.site.jira.state.projects.all().find(({ key }) => key === 'BAKE');
  await rest(bakery, 'paula', 'PUT', `/rest/api/3/project/${project?.id ?? ''}/properties/value-backlog-currency`, currency);
});

afterAll(async () => {
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
  await bakery.close();
});

/** The second tab of the app's page in the project. */
async function openOrder(page: Page): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1/backlog');
  await page.getByRole('link', { name: 'Value Backlog', exact: true }).click();
  const frame = await screen(page, 'project');
  await frame.getByRole('button', { name: words.tabs.order, exact: true }).click();
  await frame.getByRole('grid', { name: words.list.name }).waitFor();
  return frame;
}

const rows = (frame: Frame) => frame.getByRole('grid', { name: words.list.name }).locator('[data-index]');
const rowOf = (frame: Frame, epic: Epic) => rows(frame).filter({ has: frame.getByRole('link', { name: keyOf(bakery, epic), exact: true }) });
const shownKeys = (frame: Frame) => rows(frame).evaluateAll((all) => all.map((row) => row.querySelector('a')?.textContent ?? ''));
const shows = (frame: Frame, epics: readonly Epic[]) => eventually(async () => expect(await shownKeys(frame)).toEqual(keysOf(epics)));

/** The epics that can be ordered, as Jira ranks them. */
async function ranked(): Promise<readonly string[]> {
  const { body } = await rest(bakery, 'paula', 'POST', '/rest/api/3/search/jql', { jql: 'project = BAKE AND issuetype = Epic AND statusCategory != Done ORDER BY rank ASC', fields: ['summary'] });
  const keys = (body as { readonly issues: readonly { readonly key: string }[] }).issues.map(({ key }) => key);
  return keys.filter((key) => keysOf(today).includes(key));
}
const isRanked = (epics: readonly Epic[]) => eventually(async () => expect(await ranked()).toEqual(keysOf(epics)));
const rankAs = (who: 'sam' | 'paula', issue: Epic, before: Epic) =>
  rest(bakery, who, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [idOf(bakery, issue)], rankBeforeIssue: idOf(bakery, before) });

const panelOf = (frame: Frame) => frame.getByRole('region', { name: words.applying.title });
const inPanel = (frame: Frame, name: string) => panelOf(frame).getByRole('button', { name, exact: true });

test('the order by worth stands beside today’s, and says what moves where and why', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const before = bakery.site.host.log.mark();
  const frame = await openOrder(page);
  await shows(frame, byWorth);
  const friends = rowOf(frame, 'friends');
  await friends.getByText('440 croissants/week', { exact: true }).waitFor();
  await friends.getByRole('img', { name: words.list.upInFull(4, 1) }).waitFor();
  await friends.getByText(keyOf(bakery, 'station')).waitFor();
  await friends.getByRole('button', { name: words.list.whyOf(keyOf(bakery, 'friends')) }).click();
  await friends.getByText(words.because.first('440 croissants/week')).waitFor();
  await friends.getByRole('region').getByText('40%').waitFor();
  await rowOf(frame, 'oven').getByText(words.list.sharedWith(1)).waitFor();
  await frame.getByText(words.summary.sentence(4, 3)).waitFor();
  expect(bakery.site.host.log.since(before).invocations.filter(({ cause }) => cause !== 'invoke openGuardChannel')).toEqual([]);
});

test('on a narrow screen, the first click on a row is not lost', async () => {
  const frame = await openOrder(await bakery.as('paula', { width: 360, height: 1400 }));
  await shows(frame, byWorth);
  await rowOf(frame, 'friends').getByRole('button', { name: words.list.whyOf(keyOf(bakery, 'friends')) }).click();
  await rowOf(frame, 'friends').getByText(words.because.first('440 croissants/week')).waitFor();
});

test('whoever checks the backlog is one click away from its order', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const check = await openCheckAction(page, backlogAddress);
  await check.getByRole('button', { name: en.check.tabs.order, exact: true }).click();
  await shows(check, byWorth);
  expect(await barriers(page)).toEqual([]);
  await check.getByRole('button', { name: en.check.tabs.check, exact: true }).click();
  await check.getByRole('region', { name: en.check.health.title }).waitFor();
});

test('what is not in the same currency is apart, says what is missing, and is mended from there', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  const apart = frame.getByRole('region', { name: words.apart.title(3) });
  const perfect = apart.getByRole('listitem').filter({ hasText: keyOf(bakery, 'perfect') });
  await perfect.getByText(`${words.apart.missing} a measure · the baseline · what is likely`).waitFor();
  await perfect.getByRole('button', { name: words.apart.mend(keyOf(bakery, 'perfect')) }).click();
  const panel = await screen(page, 'panel');
  await panel.getByText('with butter from Isigny').waitFor();
});

test('what if: another rate and another confidence move the order, marked as tried, and nothing is saved', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await button(frame, words.trying.open).click();
  await frame.getByLabel('New customers who were sent by a friend').fill('1');
  await shows(frame, ['bread', 'station', 'oven', 'friends']);
  await frame.getByText(words.trying.note).waitFor();
  await rowOf(frame, 'friends').getByText(words.list.tried(1)).waitFor();
  expect(await button(frame, words.applying.open).isDisabled()).toBe(true);
  await rowOf(frame, 'station').getByRole('button', { name: words.list.whyOf(keyOf(bakery, 'station')) }).click();
  await rowOf(frame, 'station').getByLabel(words.trying.confidence).fill('100');
  await shows(frame, ['station', 'oven', 'bread', 'friends']);
  await button(frame, words.trying.end).click();
  await shows(frame, byWorth);
  await isRanked(today);
});

test('a hypothesis is dragged to another place, moved with the keyboard, and put back', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await shows(frame, byWorth);
  await drag(page, rowOf(frame, 'oven'), 'above', rowOf(frame, 'friends'));
  await shows(frame, ['oven', 'friends', 'bread', 'station']);
  await rowOf(frame, 'oven').getByText(words.list.byHand).waitFor();
  await rowOf(frame, 'station').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await shows(frame, ['oven', 'friends', 'station', 'bread']);
  await frame.getByLabel(words.move.to, { exact: true }).fill('5');
  await frame.getByText(words.move.noPlace(4), { exact: true }).waitFor();
  await frame.getByLabel(words.move.to, { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await shows(frame, ['station', 'oven', 'friends', 'bread']);
  await button(frame, words.move.reset).click();
  await shows(frame, byWorth);
});

test('the order is applied to Jira’s rank after a preview, and undone', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await button(frame, words.applying.open).click();
  await panelOf(frame).getByText(words.applying.preview(3, 2)).waitFor();
  await isRanked(today);
  await inPanel(frame, words.applying.go(3)).click();
  await panelOf(frame).getByText(words.applying.moved(3)).waitFor();
  await isRanked(byWorth);
  await frame.getByText(words.summary.moves(0)).waitFor();
  await inPanel(frame, words.applying.undo).click();
  await panelOf(frame).getByText(words.applying.movedBack(3)).waitFor();
  await isRanked(today);
  await inPanel(frame, words.applying.close).click();
  await panelOf(frame).waitFor({ state: 'detached' });
});

test('what somebody else ranked meanwhile is respected, and said', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await button(frame, words.applying.open).click();
  await rankAs('sam', 'friends', 'bread');
  await inPanel(frame, words.applying.go(3)).click();
  await panelOf(frame).getByText(words.applying.named(keyOf(bakery, 'friends'), words.applying.staleWhy['moved-by-others'])).waitFor();
  const after = await ranked();
  expect(after.indexOf(keyOf(bakery, 'friends'))).toBeLessThan(after.indexOf(keyOf(bakery, 'oven')));
  expect(after[0]).not.toBe(keyOf(bakery, 'friends'));
  // As it was, for the stories that follow.
  for (const epic of [...today].reverse()) await rankAs('paula', epic, epic === 'friends' ? 'ahead' : (today[today.indexOf(epic) + 1] ?? 'ahead'));
  await rankAs('paula', 'perfect', 'friends');
  await isRanked(today);
});

test('where Jira moves only some, it says which, and the rest is continued', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await button(frame, words.applying.open).click();
  const refused = (['friends', 'bread'] as const).map((epic) => ({ issueId: Number(idOf(bakery, epic)), issueKey: keyOf(bakery, epic), status: 503, errors: ['Try again later.'] }));
  const ofThose = `"issues":${JSON.stringify(refused.map(({ issueId }) => String(issueId)))}`;
  const end = trouble(bakery, ({ path, body = '' }) => path.endsWith('/issue/rank') && body.includes(ofThose), { status: 207, body: JSON.stringify({ entries: refused }) });
  await inPanel(frame, words.applying.go(3)).click();
  await panelOf(frame).getByText(words.applying.named(keyOf(bakery, 'friends'), words.applying.refusedWhy.busy)).waitFor();
  await panelOf(frame).getByText(words.applying.moved(1)).waitFor();
  end();
  await inPanel(frame, words.applying.goOn).click();
  await panelOf(frame).getByText(words.applying.moved(3)).waitFor();
  await isRanked(byWorth);
  await inPanel(frame, words.applying.undo).click();
  await isRanked(today);
});

test('per effort, what is worth most for its points comes first, and this browser remembers it', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await frame.getByRole('radio', { name: words.per.storyPoints }).check();
  await frame.getByText(/per point, /).first().waitFor();
  const again = await openOrder(page);
  expect(await again.getByRole('radio', { name: words.per.storyPoints }).isChecked()).toBe(true);
});

test('who may not rank sees all of it, and is offered nothing', async () => {
  const page = await bakery.as('stella', { height: 1400 });
  const frame = await openOrder(page);
  await shows(frame, byWorth);
  await frame.getByText(words.applying.mayNot).waitFor();
  expect(await button(frame, words.applying.open).count()).toBe(0);
});

test('nobody is kept out by what they see with or how they move', async () => {
  const page = await bakery.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  await button(frame, words.trying.open).click();
  await rowOf(frame, 'friends').getByRole('button', { name: words.list.whyOf(keyOf(bakery, 'friends')) }).click();
  await button(frame, words.applying.open).click();
  expect(await barriers(page)).toEqual([]);
});

test('the bakery of the demo trades from the first start, and its order says something', async () => {
  const trading = await openBrowserSite();
  const page = await trading.as('paula', { height: 1400 });
  const frame = await openOrder(page);
  const keys = (['station', 'oven', 'friends', 'bread'] as const).map((name) => keyOf(trading, name));
  await eventually(async () => expect(await shownKeys(frame)).toEqual(keys));
  const bread = rows(frame).filter({ hasText: keys[3] ?? '' });
  await bread.getByText('92 croissants/week', { exact: true }).waitFor();
  await bread.getByRole('img', { name: words.list.downInFull(2, 4) }).waitFor();
  await trading.close();
  expect(trading.troubles).toEqual([]);
});
