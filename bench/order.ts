/**
 * `npm run bench:order`: orders thousands of hypotheses by their worth in a browser whose processor
 * is four times slower, and prints what it cost. Ends with 1 when a figure misses its limit.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import { currency as words } from '../static/words/en/currency';
import { order as orderWords } from '../static/words/en/order';
import { asPaula } from './bakery';
import { frameOf, reload } from './check/app-frame';
import { drawnAt, markDrawn, slowDown, slowdown } from './check/drawn';
import { frameTasks } from './check/frame-tasks';
import type { ImportedSite } from './check/imported-site';
import { inSlowBrowser } from './check/in-slow-browser';
import { openTab } from './check/open-tab';
import { currency, enablers, items } from './order/traded-backlog';
import { openTradedSite } from './order/traded-site';
import { median } from './median';
import { count, type Row } from './table';

const issuesPerCall = 100;
/** Project, its settings and currency, permissions, board and filter, the count, and what an order asks beside its pages. */
const callsBeside = 12;
const patienceMilliseconds = 600_000;
const wheelTurns = 40;
/** As many as keep the median still on a machine that does other things, too. */
const turns = 7;

/** All of the list, with the wheel and with the keyboard. */
async function scroll(page: Page, frame: Frame): Promise<void> {
  const grid = frame.getByRole('grid', { name: orderWords.list.name });
  await grid.hover();
  for (let turn = 0; turn < wheelTurns; turn += 1) {
    await page.mouse.wheel(0, 300 + turn * 60);
    await page.waitForTimeout(60);
  }
  for (const key of ['Home', 'PageDown', 'PageDown', 'End', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
}

async function order(browser: Browser, { site, imported, asked }: ImportedSite): Promise<Row[]> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  await markDrawn(page, { selector: '[role=grid] [data-index]' });
  await openTab(page, { imported }, orderWords.tabs.order);

  const mark = site.host.log.mark();
  const before = asked.length;
  const again = await reload(page, 'project.html');
  const drawn = await drawnAt(again);
  const calls = asked.slice(before).filter(({ path }) => path.startsWith('/rest/'));
  const lastPage = Math.max(...calls.map(({ at }) => at));
  const invocations = site.host.log.since(mark).invocations.length;

  const scrolls: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const [longest = Number.NaN] = await frameTasks(browser, page, 'project.html', () => scroll(page, again));
    scrolls.push(longest);
  }
  console.log(`Longest tasks of ${turns} ways through the list, in milliseconds on the processor: ${scrolls.map(Math.round).join(', ')}.`);
  await context.close();
  const pages = Math.ceil(items / issuesPerCall) + Math.ceil(enablers / issuesPerCall);
  return [
    count(`order of ${items} hypotheses, ${enablers} of them enablers: REST calls`, calls.length, '', pages + callsBeside),
    count('the same: invocations', invocations, '', 0),
    count(`from the last answer to the list on the screen, CPU slowed ${slowdown} ×`, drawn - lastPage, 'ms', 2000),
    count(`longest task while scrolling, CPU slowed ${slowdown} ×`, median(scrolls), 'ms', 50),
  ];
}

/** What the settings say of a rate that is typed, before it is saved: which places it would change. */
async function preview(browser: Browser, { site, imported, asked }: ImportedSite): Promise<Row[]> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  await page.goto(`/jira/software/projects/${imported.project.key}/boards/${imported.board.id}`);
  await page.getByRole('link', { name: 'Project settings' }).click();
  const frame = await frameOf(page, 'settings.html');
  const name = currency.measures[7]?.name ?? '';
  await frame.getByRole('button', { name: words.measures.edit(name), exact: true }).click();
  await slowDown(page, frame);
  const before = asked.length;
  const effect = frame.getByRole('status', { name: words.effect.title });
  const said = effect.getByRole('listitem').first();
  const rate = frame.getByRole('textbox', { name: words.measures.rate });
  let drawn = 0;
  const reading = await frameTasks(browser, page, 'settings.html', async () => {
    await rate.fill('99');
    await said.waitFor({ timeout: patienceMilliseconds });
    drawn = performance.timeOrigin + performance.now();
  });
  const calls = asked.slice(before).filter(({ path }) => path.startsWith('/rest/'));
  const lastPage = Math.max(...calls.map(({ at }) => at));
  const typing = await frameTasks(browser, page, 'settings.html', async () => {
    await rate.press('9');
    await page.waitForTimeout(1500);
  });
  await context.close();
  const longest = (tasks: readonly number[]) => tasks.slice(0, 3).map(Math.round).join(', ');
  console.log(`Settings, which places a rate would change: ${calls.length} REST calls, said ${Math.round(drawn - lastPage)} ms after the last answer.`);
  console.log(`Longest tasks, in milliseconds on the processor: ${longest(reading)} until it is said; ${longest(typing)} with another digit.`);
  return [];
}

void inSlowBrowser(openTradedSite, async (browser, site) => [...(await order(browser, site)), ...(await preview(browser, site))]);
