import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningSite } from '../local/site';
import { atlaskitParts } from './atlaskit-parts';
import { asPaula, openBakery } from './bakery';
import { median } from './median';
import { row, type Row } from './table';

/** As many as keep the median still on a machine that does other things, too. */
const loads = 21;
const slowdown = 4;
/** Milliseconds in which nothing but the page runs in the frame: to look for something in it is work for its thread, too. */
const untouched = 1500;
const floorApp = '.cache/bench/floor-app';

/** An app whose panel is the floor page, and nothing else: it takes the app's place on a site of its own. */
function buildFloor(): void {
  const missing = [...atlaskitParts('static/panel/screen.tsx')].filter((part) => !atlaskitParts('bench/floor/screens/panel.tsx').has(part));
  if (missing.length > 0) throw new Error(`The floor lacks parts of the panel: ${missing.join(', ')}`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'bench/floor/screens/vite.config.mts', '--logLevel', 'warn'], { stdio: 'inherit' });
  for (const file of ['manifest.yml', 'locales']) cpSync(file, join(floorApp, file), { recursive: true });
  for (const page of readdirSync('static').filter((file) => file.endsWith('.html') && file !== 'panel.html')) {
    writeFileSync(join(floorApp, 'static/dist', page), '<!doctype html><title>Empty</title>');
  }
  mkdirSync(join(floorApp, 'static/dist/icons'), { recursive: true });
  cpSync('static/dist/icons', join(floorApp, 'static/dist/icons'), { recursive: true });
}

interface Load {
  /** Of all scripts and styles of the app that were loaded until the network was quiet, gzipped. */
  readonly bytes: number;
  /** Milliseconds from the start of the frame's navigation. */
  readonly largestPaint: number;
  /** As well: when there is a button to press. */
  readonly firstButton: number;
}

type Seen = Pick<Load, 'largestPaint' | 'firstButton'> & { readonly files: readonly string[] };

// These two run in the frame, where nothing of this file is: they name no function of their own.

function markFirstButton(): void {
  const watching = new MutationObserver(() => {
    if (document.querySelector('button') === null) return;
    performance.mark('first-button');
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true });
}

function look(): Promise<Seen> {
  return new Promise((tell) => {
    let largestPaint = 0;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) largestPaint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => {
      const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      tell({
        files: [...new Set(paths)].filter((path) => path.startsWith('/app/') && /\.(js|css)$/.test(path)),
        largestPaint,
        firstButton: performance.getEntriesByName('first-button')[0]?.startTime ?? Infinity,
      });
    }, 500);
  });
}

async function panelFrame(page: Page): Promise<Frame> {
  const iframe = await page.waitForSelector('iframe[src*="/panel.html"]');
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error('The panel has no frame.');
  await frame.waitForSelector('p b, p bdi');
  return frame;
}

async function load(browser: Browser, site: RunningSite, appDirectory: string): Promise<Load> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  await page.addInitScript(markFirstButton);
  await page.goto('/browse/BAKE-1');
  await panelFrame(page);
  // The page around it is there; now the frame alone is loaded again, slowed down, and measured.
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const loadedAgain = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/panel.html'));
  await page.locator('iframe[src*="/panel.html"]').evaluate((frame: HTMLIFrameElement) => {
    const { src } = frame;
    frame.src = src;
  });
  await loadedAgain;
  await page.waitForTimeout(untouched);
  const reloaded = await panelFrame(page);
  const { files, ...times } = await reloaded.evaluate(look);
  await context.close();
  const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(appDirectory, 'static/dist', path.replace(/^\/app\/[^/]+\//, ''))), { level: 9 }).length, 0);
  return { bytes, ...times };
}

/** What the panel's first load weighs and when its sentence is painted, beside a page with the same Atlaskit parts. */
export async function panelLoad(browser: Browser): Promise<Row[]> {
  buildFloor();
  const app = await openBakery(resolve('.'));
  const floor = await openBakery(resolve(floorApp));
  try {
    const seen: { app: Load[]; floor: Load[] } = { app: [], floor: [] };
    for (let turn = 0; turn < loads; turn += 1) {
      seen.floor.push(await load(browser, floor, floorApp));
      seen.app.push(await load(browser, app, '.'));
    }
    const of = (what: keyof Load) => [median(seen.app.map((one) => one[what])), median(seen.floor.map((one) => one[what]))] as const;
    const [bytes, floorBytes] = of('bytes');
    const [paint, floorPaint] = of('largestPaint');
    const [button, floorButton] = of('firstButton');
    return [
      row('panel: first load, JS + CSS, gzipped', bytes / 1000, 'kB', { floor: floorBytes / 1000, mostTimes: 1.25 }),
      row(`panel: largest paint, CPU slowed ${slowdown} ×`, paint, 'ms', { floor: floorPaint, mostTimes: 1.3 }),
      row(`panel: first button, CPU slowed ${slowdown} ×`, button, 'ms', { floor: floorButton, mostTimes: 2.5 }),
    ];
  } finally {
    await Promise.all([app.close(), floor.close()]);
  }
}
