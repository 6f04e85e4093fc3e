import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHarRecorder } from '../../../local/har/recorder';
import { readHar } from '../../../local/har/read-har';
import { recorded } from './exchanges';

const recorder = () =>
  createHarRecorder({ now: () => new Date('2026-11-22T09:00:10.000Z'), creator: { name: 'Value Backlog for Jira', version: '0.1.0' } });

test('A recording is HAR 1.2, in the order in which the exchanges began', () => {
  const har = recorder();
  har.add(recorded({ startedAt: new Date('2026-11-22T09:00:02.000Z'), url: 'http://localhost/second' }));
  har.add(recorded({ startedAt: new Date('2026-11-22T09:00:01.000Z'), url: 'http://localhost/first' }));
  const { log } = har.har();
  expect(log).toMatchObject({ version: '1.2', creator: { name: 'Value Backlog for Jira', version: '0.1.0' } });
  expect(log.entries.map(({ request }) => request.url)).toEqual(['http://localhost/first', 'http://localhost/second']);
});

test('An entry says all that the format wants, and who asked', () => {
  const har = recorder();
  har.add(
    recorded({
      method: 'PUT',
      requestHeaders: { 'Content-Type': 'application/json' },
      requestBody: '{"ü":1}',
      status: 204,
      responseHeaders: {},
      responseBody: '',
      who: 'backend',
      comment: 'projection',
    }),
  );
  expect(har.har().log.entries).toEqual([
    {
      startedDateTime: '2026-11-22T09:00:00.000Z',
      time: 12,
      request: {
        method: 'PUT',
        url: 'http://localhost:8080/rest/api/3/myself?expand=groups&expand=applicationRoles',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        queryString: [{ name: 'expand', value: 'groups' }, { name: 'expand', value: 'applicationRoles' }],
        postData: { mimeType: 'application/json', params: [], text: '{"ü":1}' },
        headersSize: -1,
        bodySize: 8,
      },
      response: {
        status: 204,
        statusText: 'No Content',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [],
        content: { size: 0, mimeType: '', text: '' },
        redirectURL: '',
        headersSize: -1,
        bodySize: 0,
      },
      cache: {},
      timings: { send: 0, wait: 12, receive: 0 },
      _who: 'backend',
      comment: 'projection',
    },
  ]);
});

test('An exchange without a start has ended just now', () => {
  const har = recorder();
  const { startedAt, ...exchange } = recorded({ durationMs: 500 });
  har.add(exchange);
  expect(startedAt).toBeDefined();
  expect(har.har().log.entries[0]?.startedDateTime).toBe('2026-11-22T09:00:09.500Z');
});

test('What lets somebody in is not written down', () => {
  const har = recorder();
  const secret = 'c2FtQGJha2VyeS5leGFtcGxlOnNlY3JldA==';
  har.add(
    recorded({
      requestHeaders: { Authorization: `Basic ${secret}`, cookie: secret, 'Proxy-Authorization': secret, accept: '*/*' },
      responseHeaders: { 'Set-Cookie': secret },
    }),
  );
  expect(JSON.stringify(har.har())).not.toContain(secret);
  expect(har.har().log.entries[0]?.request.headers).toContainEqual({ name: 'accept', value: '*/*' });
});

test('A file is replaced in one step, and its folder made', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'har-')), 'recordings');
  const file = join(folder, 'bakery.har');
  const har = recorder();
  await har.write(file);
  expect((await readHar(file)).log.entries).toEqual([]);
  har.add(recorded());
  await Promise.all([har.write(file), har.write(file)]);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(har.har());
  expect(await readdir(folder)).toEqual(['bakery.har']);
});
