import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Assets } from '../../../local/site';
import { listen } from '../../../local/site/http/listen';
import { ask, basic, makeFolder, startSmallSite, type Folder } from './small-site';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const summaryOf = async (port: number): Promise<string> => {
  const { text } = await ask(port, '/rest/api/3/issue/BAKE-1?fields=summary', { headers: basic('paula@bakery.example') });
  return (JSON.parse(text) as { readonly fields: { readonly summary: string } }).fields.summary;
};

const rename = (port: number, summary: string) =>
  ask(port, '/rest/api/3/issue/BAKE-1', { method: 'PUT', headers: { ...basic('paula@bakery.example'), 'content-type': 'application/json' }, body: { fields: { summary } } });

test('work survives a restart', async () => {
  const data = join(folder.path, 'data');
  const first = await startSmallSite(folder, { data });
  await rename(first.port, 'Two ovens');
  await first.close();

  const second = await startSmallSite(folder, { data });
  expect(second.loaded.state).toBe('loaded');
  expect(await summaryOf(second.port)).toBe('Two ovens');
  await second.close();
});

test('reset starts over, and leaves other files alone', async () => {
  const data = join(folder.path, 'data');
  const first = await startSmallSite(folder, { data });
  await rename(first.port, 'Two ovens');
  await first.close();
  writeFileSync(join(data, 'notes.txt'), 'mine');

  const second = await startSmallSite(folder, { data, reset: true });
  expect(await summaryOf(second.port)).toBe('A second oven');
  expect(existsSync(join(data, 'notes.txt'))).toBe(true);
  await second.close();
});

test.each([
  ['no JSON', '{"format":1,'],
  ['another format', '{"format":99}'],
  ['an unknown table', '{"format":1,"jira":{"locale":"en-US","tables":{"nonsense":[{"id":"1"}]}},"storage":[],"panels":{}}'],
])('a damaged folder is set aside and said: %s', async (_what, content) => {
  const data = join(folder.path, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'site.json'), content);

  const site = await startSmallSite(folder, { data, now: () => new Date('2026-11-22T09:00:00.000Z') });
  const movedTo = `${data}.damaged-2026-11-22T09-00-00-000Z`;
  expect(site.loaded).toEqual({ state: 'damaged', movedTo });
  expect(readFileSync(join(movedTo, 'site.json'), 'utf8')).toBe(content);
  expect(await summaryOf(site.port)).toBe('A second oven');
  await site.close();
  expect(existsSync(join(data, 'site.json'))).toBe(true);
});

test('no half-written file is left behind', async () => {
  const data = join(folder.path, 'data');
  const site = await startSmallSite(folder, { data });
  await site.close();
  expect(readdirSync(data)).toEqual(['site.json']);
});

test('a taken port gives way to the next one', async () => {
  const taken = await listen(() => undefined, 0);
  const site = await startSmallSite(folder, { port: taken.port });
  expect(site.port).toBeGreaterThan(taken.port);
  await site.close();
  await taken.close();
});

test('a port that is taken on IPv6 only is taken', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => other.listen(0, '::1', () => resolve((other.address() as { port: number }).port)));
  await expect(listen(() => undefined, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  other.close();
});

test('while it is being built, a page says so and looks again', async () => {
  let built: (assets: Assets) => void = () => undefined;
  const assets = new Promise<Assets>((resolve) => (built = resolve));
  let url = '';
  const starting = startSmallSite(folder, { assets, onListening: (address) => (url = address) });
  while (url === '') await new Promise(setImmediate);

  const { status, headers, text } = await ask(Number(new URL(url).port), '/');
  expect([status, headers['retry-after']]).toEqual([503, '1']);
  expect(text).toContain('http-equiv="refresh"');

  built({ pages: folder.path, loadApp: () => ({}) });
  await (await starting).close();
});

test('what a build failed with is what starting fails with', async () => {
  const assets = Promise.reject<Assets>(new Error('the screens do not compile'));
  await expect(startSmallSite(folder, { assets })).rejects.toThrow('the screens do not compile');
});

test('the site is open while the back end is still being built, and fails with it', async () => {
  let fail: (error: Error) => void = () => undefined;
  const backEnd = new Promise<void>((_resolve, reject) => (fail = reject));
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>Jira</title>');
  let port = 0;
  const starting = startSmallSite(folder, {
    assets: { pages: folder.path, backEnd, loadApp: () => ({}) },
    onListening: (address) => (port = Number(new URL(address).port)),
  });
  while (port === 0) await new Promise(setImmediate);

  expect((await ask(port, '/')).status).toBe(200);
  fail(new Error('the back end does not compile'));
  await expect(starting).rejects.toThrow('the back end does not compile');
});
