import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readHar } from '../../local/har/read-har';
import { summaryOf } from './support/epics';
import { keysIn, row } from './support/lists';
import { button, en, openPanel, sentenceOf, thingField, valueField } from './support/reading';
import { freePort, lookAt, runStart, startLocalSite, takePort, type StartedSite } from './support/started-site';

/** The key of the demo's epic on which nothing is written. */
async function brunchOn({ url }: StartedSite): Promise<string> {
  const authorization = `Basic ${Buffer.from('paula@bakery.example:').toString('base64')}`;
  const jql = `summary ~ "${summaryOf('brunch')}" AND expectedValue IS EMPTY`;
  const found = await fetch(`${url}/rest/api/3/search/jql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ jql, fields: ['summary'] }),
  });
  const { issues } = (await found.json()) as { readonly issues: readonly { readonly key: string; readonly fields: { readonly summary: string } }[] };
  return issues.find(({ fields }) => fields.summary === summaryOf('brunch'))?.key ?? '';
}

let folder: string;
let running: StartedSite | undefined;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'local-site-test-')), 'data');
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(dirname(folder), { recursive: true, force: true });
});

async function start(...options: readonly string[]): Promise<StartedSite> {
  running = await startLocalSite('--data', folder, ...options);
  return running;
}

test('what was written survives a restart, is recorded as a HAR, and is gone after --reset', async () => {
  const port = String(await freePort());
  const har = join(dirname(folder), 'exchanges.har');
  const first = await start('--port', port, '--har', har);
  process.stdout.write(`The first page was there ${(first.readyAfterMilliseconds / 1000).toFixed(1)} s after the command.\n`);
  expect(first.readyAfterMilliseconds).toBeLessThan(15_000);
  expect(first.output).toContain('paula@bakery.example');

  const brunch = await brunchOn(first);
  const before = await lookAt(first, 'paula');
  const panel = await openPanel(before.page, brunch);
  await thingField(panel).fill('opening on Sundays');
  await valueField(panel).fill('families who stay for an hour');
  await button(panel, en.save).click();
  await panel.getByText(en.saved, { exact: true }).waitFor();
  await before.close();
  expect((await first.stop()).code).toBe(0);
  const recorded = await readHar(har);
  expect(recorded.log.version).toBe('1.2');
  expect(recorded.log.entries.some(({ request }) => request.method === 'PUT' && request.url.endsWith('/properties/value-backlog-hypothesis'))).toBe(true);

  const second = await start('--port', port);
  expect(second.url).toBe(first.url);
  const after = await lookAt(second, 'devi');
  expect(await sentenceOf(await openPanel(after.page, brunch))).toBe('By doing opening on Sundays, we expect families who stay for an hour.');
  await after.close();
  await second.stop();

  const third = await start('--port', port, '--reset');
  const afresh = await lookAt(third, 'paula');
  await thingField(await openPanel(afresh.page, await brunchOn(third))).waitFor();
  await afresh.close();
});

test('a taken port gives way to the next one, a damaged folder is set aside whole, and both are said', async () => {
  const taken = await takePort(0);
  const first = await start('--port', String(await freePort()));
  await first.stop();
  expect(readdirSync(folder)).toContain('site.json');
  const half = readFileSync(join(folder, 'site.json'), 'utf8').slice(0, 5000);
  writeFileSync(join(folder, 'site.json'), half);

  const site = await start('--port', String(taken.port));
  await taken.free();
  expect(site.port).toBeGreaterThan(taken.port);
  expect(site.output).toContain(`Port ${taken.port} is taken, so the site is on port ${site.port}.`);
  const [, aside = ''] = /could not be read\. It was set aside as (\S+), and/.exec(site.output) ?? [];
  expect(basename(aside)).toMatch(/^data\.damaged-/);
  expect(readFileSync(join(aside, 'site.json'), 'utf8')).toBe(half);

  const other = await runStart('--data', folder, '--port', String(await freePort()));
  expect(other.code).toBe(1);
  expect(other.output).toContain(`The data in ${folder} is in use by another local site`);
});

test('a CSV export becomes a project, in file order, on a site that is there already', async () => {
  const file = join(dirname(folder), 'issues.csv');
  writeFileSync(file, 'Issue key,Summary,Issue Type\nPIE-7,Apple pie,Story\nPIE-2,"Cherry pie, warm",Story\nPIE-5,Buy cherries,Task\n');
  const site = await start('--port', String(await freePort()), '--import', file);
  expect(site.output).toContain('3 issues from');
  const [, address = ''] = /Value Backlog\s+(\S+)/.exec(site.output) ?? [];
  const window = await lookAt(site, 'sam');
  const { page } = window;
  await page.goto(address);
  await row(page, 'PIE-5').waitFor();
  expect(await keysIn(page, 'Backlog')).toEqual(['PIE-7', 'PIE-2', 'PIE-5']);
  await window.close();
});

test('an option that nobody knows ends it with 2 and says which; --help lists those that there are', async () => {
  const unknown = await runStart('--data', folder, '--rest');
  expect(unknown.code).toBe(2);
  expect(unknown.output).toContain("'--rest'");
  expect(unknown.output).toContain('--help');
  expect(existsSync(folder)).toBe(false);

  const nonsense = await runStart('--port', 'eighty');
  expect(nonsense).toMatchObject({ code: 2, output: expect.stringContaining('--port takes a number') });

  const help = await runStart('--help');
  expect(help.code).toBe(0);
  for (const option of ['--port', '--data', '--reset', '--open', '--import', '--har']) expect(help.output).toContain(option);
});
