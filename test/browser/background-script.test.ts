import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishGlobal } from '@forge/realtime';
import { makeResolver } from '@forge/resolver';
import type { Frame, Page } from 'playwright-core';
import { addBakery } from '../../local/demo/bakery';
import { calendarFrom } from '../../local/demo/calendar';
import { addPeople } from '../../local/demo/people';
import { builtAssets } from '../../local/site';
import { openBrowserSite, screen, type BrowserSite } from './support/browser-site';
import { backlogAddress, boardAddress, keysIn, list } from './support/lists';

const manifest = `
modules:
  jira:globalBackgroundScript:
    - { key: watcher, resource: ui/watcher, resolver: { function: resolver }, experience: [all] }
    - { key: reader, resource: ui/reader, resolver: { function: resolver }, experience: [issue-view] }
  jira:backlogAction:
    - { key: count, resource: ui/count, resolver: { function: resolver }, title: Count the loaves, viewportSize: large }
  jira:sprintAction:
    - { key: weigh, resource: ui/weigh, resolver: { function: resolver }, title: Weigh the sprint }
  function:
    - { key: resolver, handler: index.resolver }
resources:
  - key: ui
    path: screens
    entry: { watcher: watcher.html, reader: reader.html, count: count.html, weigh: weigh.html, asked: asked.html }
permissions:
  scopes: [read:jira-work, write:jira-work, write:issue:jira-software]
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000002
  runtime: { name: nodejs22.x }
`;

/** Screens without a line of their own: the tests speak through the bridge that the host puts into them. */
const blank = (name: string) => `<!doctype html><html lang="en"><head><title>${name}</title></head><body><p>This is ${name}.</p></body></html>`;

let folder: string;
let bakery: BrowserSite & { readonly troubles: string[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'background-'));
  mkdirSync(join(folder, 'screens'));
  writeFileSync(join(folder, 'manifest.yml'), manifest);
  for (const name of ['watcher', 'reader', 'count', 'weigh', 'asked']) writeFileSync(join(folder, 'screens', `${name}.html`), blank(name));
  const resolver = makeResolver({
    greet: ({ context }: { readonly context: { readonly accountId?: string; readonly moduleKey?: string } }) => `${context.moduleKey} for ${context.accountId}`,
    shout: () => publishGlobal('bakery', 'Fresh bread'),
  });
  bakery = await openBrowserSite({
    appDirectory: folder,
    assets: { pages: builtAssets(process.cwd()).pages, loadApp: () => ({ resolver }) },
    seed: ({ jira: { state } }) => {
      addPeople(state);
      addBakery(state, calendarFrom(new Date()));
    },
  });
});

afterAll(async () => {
  expect(bakery.troubles).toEqual([]);
  await bakery.close();
  rmSync(folder, { recursive: true });
});

/** What a script of the app does when it calls the bridge: each function that it hands over is `told`. */
const call = <T>(frame: Frame, command: string, data: object = {}): Promise<T> =>
  frame.evaluate(
    ([name, sent]) => {
      const heard = (globalThis.told ??= []);
      const withFunctions = JSON.parse(JSON.stringify(sent), (_, value: unknown) =>
        typeof value === 'string' && value.startsWith('tell:') ? (payload: unknown) => void heard.push(payload ?? value.slice(5)) : value,
      ) as unknown;
      return globalThis.__bridge.callBridge(name, withFunctions);
    },
    [command, data] as const,
  ) as Promise<T>;

/** A frame that nobody sees has no frames of an animation, between which the page would be looked at. */
const polled = { polling: 50 };

/** Whatever else it hears. */
const hearsOf = (frame: Frame, expected: string) => frame.waitForFunction((wanted) => globalThis.told?.includes(wanted), expected, polled);

async function hears(frame: Frame, expected: readonly unknown[]): Promise<void> {
  await frame.waitForFunction((count) => globalThis.told?.length === count, expected.length, polled);
  expect(await frame.evaluate(() => globalThis.told)).toEqual(expected);
}

/** Closes the modal that the frame is in: the frame goes with it, so that nobody is left to answer. */
const leave = (frame: Frame, payload?: unknown) =>
  frame.evaluate((sent) => void globalThis.__bridge.callBridge('close', sent), payload);

/** A headless browser shows all of its pages at once: this is what a page hears when it goes behind another. */
const become = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

interface Context {
  readonly extension: Readonly<Record<string, unknown>>;
}

const locationOf = async (frame: Frame) => (await call<Context>(frame, 'getContext')).extension.location;

const openBacklog = async (page: Page) => {
  await page.goto(backlogAddress);
  await list(page, 'Backlog').waitFor();
};

/** A page whose script listens, and that is behind another when something is said. */
async function hiddenWhileSomethingIsSaid() {
  const page = await bakery.as('paula');
  await openBacklog(page);
  const script = await screen(page, 'watcher');
  await call(script, 'subscribeRealtimeChannel', { channelName: 'bakery', isGlobal: true, options: {}, onEvent: 'tell:event' });
  await become(page, 'hidden');
  await call(script, 'invoke', { functionKey: 'shout' });
  return { page, script };
}

describe('a background script', () => {
  test('stays the same frame while its person moves about, and always knows the page that it is on', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    const script = await screen(page, 'watcher');
    await script.evaluate(() => Object.assign(globalThis, { marked: true }));
    expect(await locationOf(script)).toBe(bakery.site.url + backlogAddress);

    await page.getByRole('navigation', { name: 'Bakery' }).getByRole('link', { name: 'Board' }).click();
    await page.waitForURL(`**${boardAddress}`);
    expect(await locationOf(script)).toBe(bakery.site.url + boardAddress);
    expect(await script.evaluate(() => (globalThis as { marked?: boolean }).marked)).toBe(true);
    expect(await page.locator('iframe[src*="/watcher.html"]').count()).toBe(1);
  });

  test('is neither seen, nor reached by keyboard, nor takes any room', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    await screen(page, 'watcher');
    expect(await page.locator('iframe[src*="/watcher.html"]').isVisible()).toBe(false);
    expect(await page.locator('iframe[src*="/watcher.html"]').boundingBox()).toBeNull();
  });

  test('runs only where its experience is', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    await screen(page, 'watcher');
    expect(await page.locator('iframe[src*="/reader.html"]').count()).toBe(0);
    await page.goto('/browse/BAKE-1');
    await screen(page, 'reader');
  });

  test('runs for whoever is signed in, also where he sees no project', async () => {
    const page = await bakery.as('otto');
    await page.goto('/');
    expect(await call(await screen(page, 'watcher'), 'invoke', { functionKey: 'greet' })).toMatch(/^watcher for 712020:bf50/);
  });

  test('shows flags; one with the same id takes the place of the older one, and its actions reach the script', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    const script = await screen(page, 'watcher');
    await call(script, 'showFlag', { id: 'bread', title: 'One loaf', type: 'warning' });
    await call(script, 'showFlag', { id: 'bread', title: 'Three loaves', type: 'warning', actions: [{ text: 'Bake', onClick: 'tell:bake' }] });
    const messages = page.getByRole('complementary', { name: 'Messages' });
    await messages.getByText('Three loaves').waitFor();
    expect(await messages.getByText('One loaf').count()).toBe(0);
    await messages.getByRole('button', { name: 'Bake' }).click();
    await hears(script, ['bake']);
    await call(script, 'closeFlag', { id: 'bread' });
    await messages.waitFor({ state: 'detached' });
  });

  test('opens a modal that shows in the page, and hears what it closes with', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    const script = await screen(page, 'watcher');
    await call(script, 'openModal', {
      resource: 'ui/asked', size: 'medium', title: 'Are you sure?', context: { loaves: 3 }, closeOnEscape: true, closeOnOverlayClick: true, onClose: 'tell:closed',
    });
    await page.getByRole('dialog', { name: 'Are you sure?' }).waitFor();
    const asked = await screen(page, 'asked');
    expect(await page.locator('iframe[src*="/asked.html"]').isVisible()).toBe(true);
    expect((await call<Context>(asked, 'getContext')).extension).toMatchObject({ location: bakery.site.url + backlogAddress, modal: { loaves: 3 } });
    await leave(asked, { sure: true });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hears(script, [{ sure: true }]);
  });

  test('hears a global channel, and what other frames of the page say', async () => {
    const page = await bakery.as('paula');
    await page.goto('/browse/BAKE-1');
    const [watcher, reader] = [await screen(page, 'watcher'), await screen(page, 'reader')];
    await call(watcher, 'subscribeRealtimeChannel', { channelName: 'bakery', isGlobal: true, options: {}, onEvent: 'tell:event' });
    await call(watcher, 'on', { event: 'app.oven', callback: 'tell:oven' });
    await call(reader, 'emit', { event: 'app.oven', payload: 'hot' });
    await call(reader, 'invoke', { functionKey: 'shout' });
    await hears(watcher, ['hot', 'Fresh bread']);
  });

  test('hears when the page is seen again what was said while it was hidden', async () => {
    const { page, script } = await hiddenWhileSomethingIsSaid();
    expect(await script.evaluate(() => globalThis.told)).toEqual([]);
    await become(page, 'visible');
    // What was said right before it was hidden may be told with it: twice rather than never.
    await hearsOf(script, 'Fresh bread');
  });

  test('hears it, too, when something else was subscribed to while the page was hidden', async () => {
    const { page, script } = await hiddenWhileSomethingIsSaid();
    // Longer than what is told twice rather than never.
    await page.waitForTimeout(1500);
    await call(script, 'subscribeRealtimeChannel', { channelName: 'oven', isGlobal: true, options: {}, onEvent: 'tell:oven' });
    await become(page, 'visible');
    await hearsOf(script, 'Fresh bread');
  });

  test('does not keep another page waiting, however many of them are open behind it', async () => {
    const first = await bakery.as('paula');
    for (let count = 0; count < 8; count += 1) {
      const page = await first.context().newPage();
      await openBacklog(page);
      await call(await screen(page, 'watcher'), 'subscribeRealtimeChannel', { channelName: 'bakery', isGlobal: true, options: {}, onEvent: 'tell:event' });
      await become(page, 'hidden');
    }
    await openBacklog(first);
  });

  test('what it changes through Jira shows on the backlog page by itself', async () => {
    const page = await bakery.as('paula');
    await openBacklog(page);
    const [first = '', second = ''] = await keysIn(page, 'Backlog');
    await call(await screen(page, 'watcher'), 'fetchProduct', {
      product: 'jira',
      restPath: '/rest/agile/1.0/issue/rank',
      fetchRequestInit: { method: 'PUT', headers: [['content-type', 'application/json']], body: JSON.stringify({ issues: [second], rankBeforeIssue: first }) },
      isMultipartFormData: false,
    });
    await page.waitForFunction(
      ([key]) => document.querySelector('section[aria-label="Backlog"] [data-issue]')?.getAttribute('data-issue') === key,
      [second],
    );
  });
});

describe('an action', () => {
  test('of the backlog is in the menu at its head, and opens its screen in a modal of the size that the manifest names', async () => {
    const page = await bakery.as('stella');
    await openBacklog(page);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Count the loaves' }).click();
    await page.getByRole('dialog', { name: 'Count the loaves' }).waitFor();
    const count = await screen(page, 'count');
    const { extension } = await call<Context>(count, 'getContext');
    const project = bakery.site.jira.state.boards.get('1').projectId;
    expect(extension).toEqual({
      type: 'jira:backlogAction',
      project: { id: project, key: 'BAKE', type: 'software' },
      board: { id: '1', type: 'scrum' },
      location: bakery.site.url + backlogAddress,
    });
    const box = await page.locator('iframe[src*="/count.html"]').boundingBox();
    expect([box?.width, (box?.height ?? 0) > 500]).toEqual([800, true]);
    await leave(count);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('of a sprint is in that sprint\'s menu, also for who may not manage sprints', async () => {
    const page = await bakery.as('stella');
    await openBacklog(page);
    await page.getByRole('button', { name: 'More for BAKE Sprint 4' }).click();
    await page.getByRole('menuitem', { name: 'Weigh the sprint' }).click();
    const { extension } = await call<Context>(await screen(page, 'weigh'), 'getContext');
    expect(extension).toMatchObject({ type: 'jira:sprintAction', sprint: { id: '4', state: 'active' }, board: { id: '1' } });
  });
});
