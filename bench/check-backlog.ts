/**
 * `npm run bench:check [-- FILE.csv]`: checks the backlog of an imported project in a browser whose
 * processor is four times slower, and prints what it cost. Ends with 1 when a figure misses its limit.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { asPaula } from './bakery';
import { frameOf } from './check/app-frame';
import { slowDown, slowdown } from './check/drawn';
import { frameTasks } from './check/frame-tasks';
import { openImportedSite, type ImportedSite } from './check/imported-site';
import { inSlowBrowser } from './check/in-slow-browser';
import { median } from './median';
import { count, type Row } from './table';

const issuesPerCall = 100;
/** Project, permissions, settings, board, filter and the count; what the script around the backlog asks is not the check's. */
const callsBeside = 8;
/** As many as keep the median still on a machine that does other things, too. */
const turns = 7;
/** Milliseconds in which the page opens, and nothing but the page runs in its frame. */
const untouched = 4000;
const patienceMilliseconds = 600_000;

/** The most that the frame's heap holds while something is done, in bytes, with what waits for being thrown away. */
async function highestHeap(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  let highest = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      highest = Math.max(highest, (await session.send('Runtime.getHeapUsage')).usedSize);
      await new Promise((goOn) => setTimeout(goOn, 100));
    }
  };
  const watching = watch();
  await act();
  isOver = true;
  await watching;
  return highest;
}

const rounded = (milliseconds: readonly number[]) => milliseconds.map(Math.round).join(', ');

const longTasks = (frame: Frame) =>
  frame.evaluate(
    () =>
      new Promise<number[]>((tell) => {
        const durations: number[] = [];
        new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
        setTimeout(() => tell(durations), 200);
      }),
  );

// This runs in the frame, where nothing of this file is: it names no function of its own.
function markFirstFindings(): void {
  const watching = new MutationObserver(() => {
    if (document.querySelector('[role=row]') === null) return;
    performance.mark('first-findings');
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true });
}

/** Somebody's page with the backlog on it. */
async function openBacklog(browser: Browser, { site, imported }: ImportedSite): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  await page.goto(`/jira/software/projects/${imported.project.key}/boards/${imported.board.id}/backlog`);
  // What watches the backlog lies in the process that the check's frame is going to lie in: it is slowed down before there is such a frame.
  return { page, session: await slowDown(page, await frameOf(page, 'background.html')) };
}

/** The longest task in milliseconds while the page is opened in a browser session of its own. */
async function longestOfOpening(browser: Browser, site: ImportedSite, prepare: (page: Page) => Promise<unknown>): Promise<number> {
  const { page } = await openBacklog(browser, site);
  await prepare(page);
  const [longest = Number.NaN] = await frameTasks(browser, page, 'project.html', async () => {
    await page.getByRole('link', { name: 'Value Backlog' }).click();
    await page.waitForTimeout(untouched);
  });
  await page.context().close();
  return longest;
}

/** An opening has few tasks, and one of them meets whatever else the machine does. Beside it, what the browser needs in the same hour for a page with nothing on it. */
async function open(browser: Browser, site: ImportedSite): Promise<Row> {
  const seen = { app: new Array<number>(), floor: new Array<number>() };
  for (let turn = 0; turn < turns; turn += 1) {
    seen.floor.push(await longestOfOpening(browser, site, (page) => page.route('**/project.html*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title>' }))));
    seen.app.push(await longestOfOpening(browser, site, () => Promise.resolve()));
  }
  console.log(`Longest tasks of ${turns} openings, in milliseconds on the processor: ${rounded(seen.app)}; of an empty page: ${rounded(seen.floor)}.`);
  return count(`longest task while the page opens, CPU slowed ${slowdown} ×, beside an empty page`, median(seen.app), 'ms', 50, median(seen.floor));
}

/** Filters, groups and chooses, with the mouse and with the keyboard. */
async function use(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole('searchbox').fill('test');
  await frame.getByRole('radio', { name: 'By rule' }).check();
  await frame.getByRole('radio', { name: 'By item' }).check();
  await frame.getByRole('searchbox').fill('');
  await frame.getByRole('row').first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('End');
  await frame.waitForTimeout(500);
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await frame.waitForTimeout(200);
}

async function check(browser: Browser, site: ImportedSite): Promise<Row[]> {
  const opening = await open(browser, site);
  const { asked, imported: { issues } } = site;
  const { page, session } = await openBacklog(browser, site);
  await page.addInitScript(markFirstFindings);

  const callsBefore = asked.length;
  const begun = performance.now();
  const since = () => Math.round(performance.now() - begun);
  await page.getByRole('link', { name: 'Value Backlog' }).click();
  const frame = await frameOf(page, 'project.html');
  await frame.waitForSelector('[role=row]');
  let heap = 0;
  const reading = await frameTasks(browser, page, 'project.html', async () => {
    heap = await highestHeap(session, () => frame.waitForSelector('progress', { state: 'detached', timeout: patienceMilliseconds }));
  });
  const whole = since();
  const calls = asked.slice(callsBefore).filter(({ path }) => path.startsWith('/rest/'));
  const long = await longTasks(frame);
  const firstFindings = await frame.evaluate(() => performance.getEntriesByName('first-findings')[0]?.startTime ?? Number.NaN);

  const uses: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const [longestOfUse = Number.NaN] = await frameTasks(browser, page, 'project.html', () => use(page, frame));
    uses.push(longestOfUse);
  }
  console.log(`With the processor slowed ${slowdown} ×, and the tracing of it: first findings after ${Math.round(firstFindings)} ms, all after ${whole} ms.`);
  console.log(`Longest tasks, in milliseconds on the processor: ${rounded(reading.slice(0, 5))} while items come in; the longest of ${turns} uses ${rounded(uses)}.`);
  console.log(`Tasks of 50 ms and more, in milliseconds on the clock, with whatever else the machine did: ${rounded(long) || 'none'}.`);
  return [
    count(`${issues} items: REST calls`, calls.length, 'calls', Math.ceil(issues / issuesPerCall) + callsBeside),
    opening,
    count(`longest task while they come in, CPU slowed ${slowdown} ×`, reading[0] ?? 0, 'ms', 50),
    count(`longest task while filtering, grouping, choosing, CPU slowed ${slowdown} ×`, median(uses), 'ms', 50),
    count('highest heap', heap / 1e6, 'MB', 150),
  ];
}

const file = process.argv[2] ?? '../shared/data/issues.csv';
if (existsSync(file)) void inSlowBrowser(() => openImportedSite(readFileSync(file, 'utf8')), check);
else console.log(`There is no ${file}: nothing was measured. Name a CSV export of Jira to measure with it.`);
