import { chromium, type Browser } from 'playwright-core';
import { ensureBuilt } from '../../local/site';
import { kept, table, type Row } from '../table';
import type { ImportedSite } from './imported-site';

/** Opens a site and a browser, prints what was measured in it, and ends with 1 when a figure misses its limit. */
export async function inSlowBrowser(
  openSite: () => Promise<ImportedSite>,
  measure: (browser: Browser, site: ImportedSite) => Promise<readonly Row[]>,
): Promise<void> {
  await ensureBuilt(process.cwd());
  const site = await openSite();
  const { browserLaunchOptions } = await import('../../tools/browser.mjs');
  const options = await browserLaunchOptions();
  // The frame gets a process of its own, so that Jira's page around it is not measured.
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--site-per-process'] });
  try {
    const rows = await measure(browser, site);
    console.log(table([...rows]));
    if (!rows.every(kept)) process.exitCode = 1;
  } finally {
    await browser.close();
    await site.site.close();
  }
}
