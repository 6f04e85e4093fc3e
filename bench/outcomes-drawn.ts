/**
 * `npm run bench:outcomes`: says what came of thousands of bets in a browser whose processor is four
 * times slower, and prints what it cost. Ends with 1 when a figure misses its limit.
 */
import type { Browser } from 'playwright-core';
import { hitRate } from '../src/core/outcome/hit-rate';
import { learn as words } from '../static/words/en/learn';
import { order as orderWords } from '../static/words/en/order';
import { asPaula } from './bakery';
import { reload } from './check/app-frame';
import { drawnAt, markDrawn, slowdown } from './check/drawn';
import { frameTasks } from './check/frame-tasks';
import type { ImportedSite } from './check/imported-site';
import { inSlowBrowser } from './check/in-slow-browser';
import { openTab } from './check/open-tab';
import { openAnsweredSite } from './outcomes/answered-site';
import { manyBets } from './outcomes/many-bets';
import { count, type Row } from './table';

const bets = 5000;
const issuesPerCall = 100;
/** How many there are, and the project's currency. */
const callsBeside = 2;

async function outcomes(browser: Browser, { site, imported, asked }: ImportedSite, headline: string): Promise<Row[]> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  // The message and the pictures are of the same bets, and are drawn together.
  await markDrawn(page, { selector: 'main:has(svg [role=button])', text: headline });
  await openTab(page, { imported }, orderWords.tabs.outcomes);

  const mark = site.host.log.mark();
  const before = asked.length;
  let drawn = 0;
  const tasks = await frameTasks(browser, page, 'project.html', async () => {
    drawn = await drawnAt(await reload(page, 'project.html'));
  });
  const calls = asked.slice(before).filter(({ path }) => path.startsWith('/rest/'));
  const lastPage = Math.max(...calls.filter(({ path }) => path.endsWith('/search/jql')).map(({ at }) => at));
  const invocations = site.host.log.since(mark).invocations.length;
  console.log(`Longest tasks until all is drawn, in milliseconds on the processor: ${tasks.slice(0, 5).map(Math.round).join(', ')}.`);
  await context.close();
  return [
    count(`what came of ${bets} bets: REST calls`, calls.length, '', Math.ceil(bets / issuesPerCall) + callsBeside),
    count('the same: invocations', invocations, '', 0),
    count(`from the last page to all pictures on the screen, CPU slowed ${slowdown} ×`, drawn - lastPage, 'ms', 2000),
  ];
}

const placed = manyBets(bets);
const { achieved, settled } = hitRate(placed);
void inSlowBrowser(() => openAnsweredSite(placed), (browser, site) => outcomes(browser, site, words.message.cameIn(achieved, settled)));
