import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { frameSandbox } from '../../local/forge';
import { openBrowserSite, screen } from './support/browser-site';
import { button, en, openPanel, sentenceOf } from './support/reading';

const station = 'Croissants at the station by half past six';

describe('a frame of the app', () => {
  let bakery: Awaited<ReturnType<typeof openBrowserSite>>;

  beforeAll(async () => {
    bakery = await openBrowserSite();
  });

  afterAll(() => bakery.close());

  async function openStation() {
    const page = await bakery.as('paula');
    return { page, panel: await openPanel(page, bakery.keyOf(station)) };
  }

  /** What the policy refused when the frame tried this, as `directive address`. */
  const refused = (panel: Frame, attempt: 'fetch' | 'inline script' | 'script' | 'image' | 'frame') =>
    panel.evaluate(async (what) => {
      const elsewhere = 'https://elsewhere.example/';
      const refusal = new Promise<string>((found) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => found(`${effectiveDirective} ${blockedURI}`), { once: true });
      });
      const attempts = {
        fetch: () => void fetch(elsewhere).catch(() => undefined),
        'inline script': () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ranInline = true' })),
        script: () => document.body.append(Object.assign(document.createElement('script'), { src: elsewhere })),
        image: () => document.body.append(Object.assign(document.createElement('img'), { src: elsewhere })),
        frame: () => document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere })),
      };
      attempts[what]();
      return Promise.race([refusal, new Promise<string>((giveUp) => setTimeout(() => giveUp('nothing was refused'), 3000))]);
    }, attempt);

  test('lives on another origin than Jira’s pages, in the sandbox that Forge gives', async () => {
    const { page, panel } = await openStation();
    expect(new URL(panel.url()).origin).not.toBe(new URL(page.url()).origin);
    const sandbox = await page.locator('iframe[src*="/panel.html"]').getAttribute('sandbox');
    expect(sandbox?.split(' ').sort()).toEqual(frameSandbox.split(' ').sort());
    expect(await panel.evaluate(() => { try { return typeof window.parent.document; } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
  });

  test('has a policy that keeps it from reaching anybody else', async () => {
    const { panel } = await openStation();
    const policy = await panel.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    expect(policy).toContain("frame-ancestors 'self' http://localhost:");
    expect(await refused(panel, 'fetch')).toBe('connect-src https://elsewhere.example/');
    expect(await refused(panel, 'inline script')).toBe('script-src-elem inline');
    expect(await refused(panel, 'script')).toBe('script-src-elem https://elsewhere.example/');
    expect(await refused(panel, 'image')).toBe('img-src https://elsewhere.example/');
    expect(await refused(panel, 'frame')).toBe('frame-src https://elsewhere.example');
    expect(await panel.evaluate(() => 'ranInline' in window)).toBe(false);
  });

  test('is told in words, and so is whoever looks, when it gives a command that the bridge does not know', async () => {
    const { page, panel } = await openStation();
    const sentence = 'This local site does not know the bridge command "teleport".';
    const error = await panel.evaluate(() => globalThis.__bridge.callBridge('teleport', { to: 'Brittany' }).catch((reason: unknown) => (reason as Error).message));
    expect(error).toBe(sentence);
    await page.getByRole('alert').getByText(sentence).waitFor();
  });

  test('gets 501 with its name for a REST path that is left out here', async () => {
    const { panel } = await openStation();
    const answer = (await panel.evaluate(() =>
      globalThis.__bridge.callBridge('fetchProduct', { product: 'jira', restPath: '/rest/api/3/dashboard/search', fetchRequestInit: { method: 'GET', headers: [] } }),
    )) as { readonly status: number; readonly body: string };
    expect(answer.status).toBe(501);
    expect(answer.body).toContain('GET /rest/api/3/dashboard/search');
  });

  test('cannot invoke for somebody else: what it is allowed is in a token that the host signed', async () => {
    const { page } = await openStation();
    const status = await page.evaluate(async () => {
      const body = JSON.stringify({ contextToken: 'eyJhbGciOiJub25lIn0.e30.', functionKey: 'changeHypothesis', payload: {} });
      return (await fetch('/_site/invoke', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
    });
    expect(status).toBe(403);
  });
});

describe('without the scope to read people', () => {
  let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'app-without-scope-'));
    writeFileSync(join(folder, 'manifest.yml'), readFileSync('manifest.yml', 'utf8').replace(/^\s*- read:jira-user\n/m, ''));
    cpSync('locales', join(folder, 'locales'), { recursive: true });
    symlinkSync(resolve('static'), join(folder, 'static'));
    // Forge's gateway refuses in words of its own, which Jira's documents don't know: nothing to check by them.
    bakery = await openBrowserSite({ appDirectory: folder, onExchange: () => undefined });
  });

  afterAll(async () => {
    await bakery.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('Jira refuses the call, and agreement and history are read all the same, only without names', async () => {
    const mark = bakery.site.host.log.mark();
    const page = await bakery.as('paula');
    const panel = await openPanel(page, bakery.keyOf(station));
    await button(panel, en.agreement.showAndAgree).click();
    await panel.getByText(new RegExp(`^${en.somebody}`)).first().waitFor();

    await button(panel, en.history.open).click();
    const history = await screen(page, 'history');
    await history.getByRole('button', { name: new RegExp(`^${en.somebody} .*${en.history.changes.first}`) }).waitFor();
    const asked = bakery.site.host.log.since(mark).restCalls.filter(({ path }) => path.includes('/user/bulk'));
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 401));
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('when Jira has had enough', () => {
  let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
  /** Set, it stands still, and so does the second that a limit counts in. */
  let stopped: Date | undefined;
  /** How far the site's clock is ahead of ours, in milliseconds. */
  let ahead = 0;

  beforeAll(async () => {
    bakery = await openBrowserSite({ now: () => stopped ?? new Date(Date.now() + ahead), delivery: { delayMs: 20, duplicates: 0, reorder: 0, secondMs: 1000 } });
  });

  afterAll(() => bakery.close());

  const headers = { authorization: `Basic ${btoa('sam@bakery.example:any')}`, 'content-type': 'application/json' };
  const search = () => fetch(`${bakery.site.url}/rest/api/3/search/jql`, { method: 'POST', headers, body: JSON.stringify({ jql: 'project = BAKE', maxResults: 1 }) });

  test('the panel says so and for how long, and is there when it is tried again', async () => {
    stopped = new Date();
    const answers = await Promise.all(Array.from({ length: 101 }, search));
    const refusal = answers.find(({ status }) => status === 429);
    expect(refusal?.headers.get('retry-after')).toBe('1');

    const page = await bakery.as('stella');
    const panel = await openPanel(page, bakery.keyOf(station));
    await panel.getByRole('alert').getByText(en.failed.jiraIsBusy(1)).waitFor();

    // The second that Jira asked for is over.
    stopped = undefined;
    ahead = 1000;
    await button(panel, en.tryAgain).click();
    await panel.getByText(/we expect/).first().waitFor();
    expect(await sentenceOf(panel)).toContain('we expect');
  });

  test('a save stays saved when Jira has no room for its copy yet, and the copy follows', async () => {
    const page = await bakery.as('paula');
    const panel = await openPanel(page, bakery.keyOf('Brunch on Sundays'));
    const property = `${bakery.site.url}/rest/api/3/issue/${bakery.idOf('Brunch on Sundays')}/properties`;
    stopped = new Date(Date.now() + ahead);
    const writes = Array.from({ length: 21 }, () => fetch(`${property}/oven`, { method: 'PUT', headers, body: '"hot"' }));
    expect((await Promise.all(writes)).some(({ status }) => status === 429)).toBe(true);

    await panel.getByLabel(en.sentenceFields.thing).fill('opening on Sundays');
    await panel.getByLabel(en.sentenceFields.value).fill('families who stay for an hour');
    await button(panel, en.save).click();
    await panel.getByText(en.catchingUp).waitFor();

    stopped = undefined;
    ahead = 60_000;
    await bakery.site.host.settled();
    const copy = await fetch(`${property}/value-backlog-hypothesis`, { headers });
    expect(await copy.text()).toContain('families who stay for an hour');
  });
});
