import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHarRecorder } from '../../../local/har/recorder';
import type { Har } from '../../../local/har/har';
import { openHarFile } from '../../../local/site/command-line/har-file';
import { recorded } from '../har/exchanges';
import { makeFolder, type Folder } from './small-site';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const fileIn = () => join(folder.path, 'recording', 'bakery.har');
const urlsIn = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as Har).log.entries.map(({ request }) => request.url);

function open(afterMs: number) {
  const errors: unknown[] = [];
  const recorder = createHarRecorder({ now: () => new Date('2026-11-22T09:00:10.000Z'), creator: { name: 'Test', version: '1' } });
  return { errors, opened: openHarFile({ recorder, file: fileIn(), onError: (error) => errors.push(error), afterMs }) };
}

test('an exchange is in the file a moment later, while the site still runs', async () => {
  const har = await open(10).opened;
  expect(urlsIn(fileIn())).toEqual([]);
  har.add(recorded({ url: 'http://localhost/first' }));
  while (urlsIn(fileIn()).length === 0) await wait(5);
  expect(urlsIn(fileIn())).toEqual(['http://localhost/first']);
  await har.close();
});

test('what was recorded last is in the file at the end', async () => {
  const har = await open(60_000).opened;
  har.add(recorded({ url: 'http://localhost/first' }));
  har.add(recorded({ url: 'http://localhost/second' }));
  await har.close();
  expect(urlsIn(fileIn())).toEqual(['http://localhost/first', 'http://localhost/second']);
});

test('a file that cannot be written is known before anything is recorded', async () => {
  mkdirSync(fileIn(), { recursive: true });
  await expect(open(10).opened).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
});

test('a file that cannot be written for a while is said, and written when it can be again', async () => {
  const { errors, opened } = open(5);
  const har = await opened;
  rmSync(fileIn());
  mkdirSync(fileIn());
  har.add(recorded({ url: 'http://localhost/first' }));
  while (errors.length === 0) await wait(5);
  rmSync(fileIn(), { recursive: true });
  har.add(recorded({ url: 'http://localhost/second' }));
  await har.close();
  expect(urlsIn(fileIn())).toEqual(['http://localhost/first', 'http://localhost/second']);
});
