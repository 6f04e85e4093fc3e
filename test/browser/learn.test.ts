import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../local/demo/people';
import { order } from '../../static/words/en/order';
import { learn as words } from '../../static/words/en/learn';
import { barriers } from './support/axe';
import { openBrowserSite } from './support/browser-site';
import { openCheck, saved } from './support/checking';
import { eventually } from './support/eventually';
import { bets, headline, invocationsSince, openTab, picture, placeBets } from './support/learning';
import { rest } from './support/stored';
import { siteOfStories } from './support/stories';
import { withoutStatus } from './support/windows';

const bakery = siteOfStories();
let keys: readonly string[] = [];

beforeAll(async () => {
  keys = await placeBets(bakery);
});

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

test('one message, read without any function of the app', async () => {
  const page = await withoutStatus(bakery.as('paula'));
  const mark = bakery.site.host.log.mark();
  const frame = await openTab(page, 'outcomes');
  await frame.getByText(`${headline(20, 40)}; ${words.message.overConfident(80)}.`).waitFor();
  await frame.getByText(words.scope(bets)).waitFor();
  // Wilson’s interval of 20 in 40.
  await frame.getByRole('region', { name: words.figures.hitRate }).getByText(words.figures.hitRateNoteMany('35%', '65%')).waitFor();
  await picture(frame, words.calibration.title).waitFor();
  expect(invocationsSince(bakery, mark)).toEqual([]);
  await page.close();
});

test('what is drawn opens the epics behind it, by the mouse and by the keyboard', async () => {
  const page = await bakery.as('paula');
  const frame = await openTab(page, 'outcomes');
  const calibration = picture(frame, words.calibration.title);
  await calibration.getByRole('button', { name: words.calibration.point('90–100%', 8, 20) }).click();
  const behind = calibration.getByRole('region', { name: words.picture.behind('90–100%', 20) });
  await behind.getByRole('link', { name: keys[0] ?? '', exact: true }).waitFor();
  await eventually(async () => expect(await behind.getByRole('listitem').count()).toBe(20));
  await behind.getByRole('button', { name: words.picture.close }).click();
  await behind.waitFor({ state: 'detached' });

  await calibration.getByRole('button', { name: words.calibration.point('60–70%', 12, 20) }).press('Enter');
  await calibration.getByRole('region', { name: words.picture.behind('60–70%', 20) }).waitFor();

  await frame.getByRole('button', { name: `5 ${words.standings.overdue}` }).click();
  await frame.getByRole('region', { name: words.picture.behind(words.standings.overdue, 5) }).getByRole('link', { name: keys[50] ?? '', exact: true }).waitFor();
  await page.close();
});

test('what nobody has answered is drawn on the day on which it is asked for, and opens its epics', async () => {
  const page = await bakery.as('paula');
  const frame = await openTab(page, 'outcomes');
  const answers = picture(frame, words.overTime.title);
  const overdue = words.picture.behind(`${words.overTime.quarter(2026, 1)}, ${words.standings.overdue}`, 5);
  await answers.getByRole('button', { name: overdue }).click();
  await answers.getByRole('region', { name: overdue }).getByText(words.picture.due('Jan 1, 2026')).first().waitFor();
  // Ten come back in 2099, five have no day.
  await answers.getByRole('button', { name: words.picture.behind(`${words.overTime.elsewhen}, ${words.standings.open}`, 15) }).press('Enter');
  await answers.getByText(words.picture.noDay).first().waitFor();

  // In croissants, the ten that come back: (120 − 100) × 2 each.
  const amounts = picture(frame, words.inCurrency.title('Croissants per week'));
  const open = `${words.overTime.elsewhen}, ${words.inCurrency.open} 400\u00a0croissants`;
  await amounts.getByRole('button', { name: open }).press(' ');
  await amounts.getByRole('region', { name: words.picture.behind(open, 10) }).waitFor();
  await page.close();
});

test('behind each figure are its epics, and the keyboard comes back to it', async () => {
  const page = await bakery.as('paula');
  const frame = await openTab(page, 'outcomes');
  const more = frame.getByRole('region', { name: words.figures.brier }).getByRole('button', { name: words.figures.behind(40) });
  await more.click();
  const behind = frame.getByRole('region', { name: words.picture.behind(words.figures.brier, 40) });
  await behind.getByText(`90% · ${words.standings.achieved}`).first().waitFor();
  await behind.getByRole('button', { name: words.picture.close }).click();
  await behind.waitFor({ state: 'detached' });
  await eventually(async () => expect(await more.evaluate((button) => button === document.activeElement)).toBe(true));
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
