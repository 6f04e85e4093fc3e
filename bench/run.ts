/** `npm run bench`: measures what the app costs and prints a table. Ends with 1 when a figure misses its limit. */
import { chromium } from 'playwright-core';
import { ensureBuilt } from '../local/site';
import { assessTime } from './assess-item';
import { backendLoad } from './backend-load';
import { firstLoads } from './first-loads';
import { outcomesTime } from './outcomes';
import { panelCost } from './panel-cost';
import { panelLoad } from './panel-load';
import { reviewRows } from './review';
import { startTime } from './start-time';
import { kept, table, type Row } from './table';
import { worthTime } from './worth';

async function withBrowser(): Promise<Row[]> {
  const { browserLaunchOptions } = await import('../tools/browser.mjs');
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    return [...(await panelCost(browser)), ...(await panelLoad(browser)), ...(await reviewRows(browser))];
  } finally {
    await browser.close();
  }
}

async function measure(): Promise<void> {
  await ensureBuilt(process.cwd());
  const rows = [...(await withBrowser()), ...backendLoad(), ...assessTime(), ...worthTime(), ...outcomesTime(), ...firstLoads(), ...(await startTime())];
  console.log(table(rows));
  if (!rows.every(kept)) process.exitCode = 1;
}

void measure();
