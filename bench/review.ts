import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningSite } from '../local/site';
import { verdict } from '../static/words/en/verdict';
import { atlaskitParts } from './atlaskit-parts';
import { asPaula } from './bakery';
import { frameOf, reload } from './check/app-frame';
import { median } from './median';
import { openReviewedSite, sprintName } from './review/reviewed-site';
import { count, row, type Row } from './table';

const loads = 9;
const slowdown = 4;
/** Milliseconds in which nothing but the page runs in the frame. */
const untouched = 2500;
const floorApp = '.cache/bench/floor-review';

/** An app whose review is a page with the same parts, and nothing else. */
function buildFloor(): void {
  const missing = [...atlaskitParts('static/review/screen.tsx')].filter((part) => !atlaskitParts('bench/floor/screens/review.tsx').has(part));
  if (missing.length > 0) throw new Error(`The floor lacks parts of the review: ${missing.join(', ')}`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'bench/floor/screens/vite-review.config.mts', '--logLevel', 'warn'], { stdio: 'inherit' });
  for (const file of ['manifest.yml', 'locales']) cpSync(file, join(floorApp, file), { recursive: true });
  for (const page of readdirSync('static').filter((file) => file.endsWith('.html') && file !== 'review.html')) {
    writeFileSync(join(floorApp, 'static/dist', page), '<!doctype html><title>Empty</title>');
  }
  mkdirSync(join(floorApp, 'static/dist/icons'), { recursive: true });
  cpSync('static/dist/icons', join(floorApp, 'static/dist/icons'), { recursive: true });
}

// This runs in the frame, where nothing of this file is: it names no function of its own.
function markFirstQuestion(): void {
  const awaited = new Map([['first-question', 'h2'], ['first-answer', '[aria-keyshortcuts="1"]']]);
  const watching = new MutationObserver(() => {
    for (const [mark, selector] of awaited) {
      if (document.querySelector(selector) === null) continue;
      awaited.delete(mark);
      requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
    }
    if (awaited.size === 0) watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true });
}

/** Milliseconds from the start of the frame's navigation. */
interface Times {
  /** Until the first hypothesis and its question are on the screen. */
  readonly question: number;
  /** Until it can be answered. */
  readonly answer: number;
}

async function openAction(page: Page): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1/backlog');
  await page.getByRole('button', { name: `More for ${sprintName}` }).click();
  await page.getByRole('menuitem', { name: 'Sprint review' }).click();
  const frame = await frameOf(page, 'review.html');
  await frame.waitForSelector('[aria-keyshortcuts="1"]');
  return frame;
}

async function timesOf(browser: Browser, site: RunningSite): Promise<Times> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  await page.addInitScript(markFirstQuestion);
  await openAction(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const frame = await reload(page, 'review.html');
  await page.waitForTimeout(untouched);
  await frame.waitForFunction(() => performance.getEntriesByName('first-answer').length > 0, undefined, { polling: 500 });
  const [question, answer] = await frame.evaluate(() =>
    ['first-question', 'first-answer'].map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN),
  );
  await context.close();
  return { question: question ?? Number.NaN, answer: answer ?? Number.NaN };
}

/** What the review's frame asks; the script behind the page asks for itself. */
function asksOf(page: Page) {
  const asked = { invocations: 0, restCalls: 0 };
  page.on('request', (request) => {
    const token = /"contextToken":"([^".]+)/.exec(request.postData() ?? '')?.[1] ?? '';
    if (!Buffer.from(token, 'base64').toString('utf8').includes('"sprint-review"')) return;
    if (request.url().endsWith('/_site/invoke')) asked.invocations += 1;
    if (request.url().endsWith('/_site/fetch-product')) asked.restCalls += 1;
  });
  return () => ({ ...asked });
}

async function costs(browser: Browser, site: RunningSite): Promise<Row[]> {
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  const asked = asksOf(page);
  const frame = await openAction(page);
  await page.waitForTimeout(untouched);
  const opening = asked();
  await frame.getByRole('button', { name: verdict.answers.achieved, exact: true }).click();
  await frame.getByRole('button', { name: verdict.save }).click();
  await frame.getByRole('button', { name: verdict.correct }).waitFor();
  const answering = asked();
  await context.close();
  return [
    count('open a review of 100 issues, 25 hypotheses: invocations', opening.invocations, '', 1),
    count('open a review of 100 issues, 25 hypotheses: REST calls', opening.restCalls, '', 4),
    count('answer in a review: invocations', answering.invocations - opening.invocations, '', 1),
  ];
}

/** What opening a sprint's review and answering in it cost, and when its first question is there. */
export async function reviewRows(browser: Browser): Promise<Row[]> {
  buildFloor();
  const app = await openReviewedSite(resolve('.'));
  const floor = await openReviewedSite(resolve(floorApp));
  try {
    const times: { app: Times[]; floor: Times[] } = { app: [], floor: [] };
    for (let turn = 0; turn < loads; turn += 1) {
      times.floor.push(await timesOf(browser, floor));
      times.app.push(await timesOf(browser, app));
    }
    const until = (moment: keyof Times, mostTimes: number) => {
      const [measured, least] = [times.app, times.floor].map((all) => median(all.map((each) => each[moment])));
      return row(`review: first ${moment}, CPU slowed ${slowdown} ×`, measured ?? Number.NaN, 'ms', { floor: least ?? Number.NaN, mostTimes });
    };
    return [...(await costs(browser, app)), until('question', 1.5), until('answer', 2.5)];
  } finally {
    await Promise.all([app.close(), floor.close()]);
  }
}
