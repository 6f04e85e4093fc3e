import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { people, type PersonName } from '../../../local/demo/people';
import { seedDemo } from '../../../local/demo/seed-demo';
import { readManifest } from '../../../local/forge';
import { createHarRecorder, type HarRecorder } from '../../../local/har/recorder';
import { builtAssets, startSite, type RunningSite, type SiteOptions } from '../../../local/site';
import { isMadeUp } from './trouble';

interface View {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** The demo's site in this process, and a browser to look at it with. */
export interface BrowserSite {
  readonly site: RunningSite;
  /** A window of its own in which this person is signed in. */
  as(person: PersonName, view?: View): Promise<Page>;
  /** The issue's key by its summary. */
  keyOf(summary: string): string;
  idOf(summary: string): string;
  /** Every REST call so far. Those of all tests are checked against Jira's documents when the last one is over. */
  readonly exchanges: HarRecorder;
  close(): Promise<void>;
}

/** Fails a test that leaves an error in a page's console: nobody should find one there. */
function watch(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
  });
}

export interface BrowserSiteOptions extends Partial<SiteOptions> {
  /** Whether the bakery has a currency already. */
  readonly trades?: boolean;
  /** Whether it has two years of bets behind it. */
  readonly years?: boolean;
}

export async function openBrowserSite({ trades = true, years = false, ...options }: BrowserSiteOptions = {}): Promise<BrowserSite & { readonly troubles: string[] }> {
  const appDirectory = resolve('.');
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  const exchanges = createHarRecorder({ now: () => new Date(), creator: { name: 'Browser tests', version: '1' } });
  const site = await startSite({
    appDirectory,
    port: 0,
    data: null,
    assets: builtAssets(appDirectory),
    seed: (parts) => seedDemo(parts, manifest, new Date(), { trades, years }),
    delivery: { delayMs: 20, duplicates: 0, reorder: 0 },
    onExchange: (exchange) => {
      // 501 is no answer of Jira's: the local site says with it that it has left something out.
      if (exchange.status !== 501 && !isMadeUp(exchange.responseHeaders)) exchanges.add(exchange);
    },
    ...options,
  });
  const browser: Browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  const troubles: string[] = [];
  const issue = (summary: string) => {
    const found = site.jira.state.issues.all().find((candidate) => candidate.summary === summary);
    if (!found) throw new Error(`The demo has no issue called "${summary}".`);
    return found;
  };
  return {
    site,
    troubles,
    exchanges,
    keyOf: (summary) => issue(summary).key,
    idOf: (summary) => issue(summary).id,
    async as(person, { theme = 'light', width = 1280, height = 900 } = {}) {
      const context = await browser.newContext({ baseURL: site.url, colorScheme: theme, viewport: { width, height }, reducedMotion: 'reduce' });
      await context.addCookies([
        { name: `local-jira-person-${site.port}`, value: encodeURIComponent(people[person].id), url: site.url },
      ]);
      // Less than a test may take: then it says what it waited for.
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, troubles);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      if (process.env.BROWSER_EXCHANGES !== undefined) await exchanges.write(join(process.env.BROWSER_EXCHANGES, `${site.port}-${process.pid}.har`));
    },
  };
}

/** The app's screen in a page, once it is there: `panel`, `context`, `history`, `settings`. */
export async function screen(page: Page, entry: string): Promise<Frame> {
  const iframe = page.locator(`iframe[src*="/${entry}.html"]`);
  await iframe.waitFor({ state: 'attached' });
  const frame = await (await iframe.elementHandle()).contentFrame();
  if (!frame) throw new Error(`No frame of ${entry}.html on ${page.url()}.`);
  await frame.waitForLoadState('load');
  return frame;
}
