import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { people } from '../local/demo/people';
import { seedDemo } from '../local/demo/seed-demo';
import { readManifest } from '../local/forge';
import { builtAssets, startSite, type RunningSite } from '../local/site';
import type { Browser, BrowserContext } from 'playwright-core';

/** The demo's site in memory, with the screens of this folder; events and jobs at once, no limits on rates. */
export async function openBakery(appDirectory: string): Promise<RunningSite> {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  return startSite({
    appDirectory,
    port: 0,
    data: null,
    assets: builtAssets(resolve('.')),
    seed: (site) => seedDemo(site, manifest, new Date()),
    jiraLimits: { perOperationPerSecond: Infinity, issueWritesPer2Seconds: Infinity, issueWritesPer30Seconds: Infinity },
  });
}

/** A window in which the product owner is signed in. */
export async function asPaula(browser: Browser, { url, port }: RunningSite): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 1000 } });
  await context.addCookies([{ name: `local-jira-person-${port}`, value: encodeURIComponent(people.paula.id), url }]);
  return context;
}
