import * as v from '@badrap/valita';
import { JiraError } from '../../src/jira/jira-error';
import { readJson, readNothing } from '../../src/jira/read-json';
import { anAnswer } from './an-answer';

const Schema = v.object({ key: v.string() });
const failure = async (sent: Promise<never> | ReturnType<typeof anAnswer>) =>
  readJson(Promise.resolve(sent), Schema).then(
    () => 'no failure',
    (error: unknown) => error,
  );

test('fields that nobody reads are let be: Jira adds some whenever it likes', async () => {
  expect(await readJson(Promise.resolve(anAnswer({ key: 'BAKE-1', more: true })), Schema)).toEqual({ key: 'BAKE-1' });
});

test.each([
  [400, 'rejected'],
  [401, 'unauthorised'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [413, 'too-large'],
  [418, 'rejected'],
  [429, 'rate-limited'],
  [500, 'unavailable'],
  [503, 'unavailable'],
  [302, 'unavailable'],
])('%i is %s', async (status, code) => {
  expect(await failure(anAnswer('<html>', status))).toMatchObject({ name: 'JiraError', code });
});

test('rate-limited says how long to wait, in whole seconds', async () => {
  expect(await failure(anAnswer('', 429, { 'Retry-After': '12.2' }))).toMatchObject({ retryAfterSeconds: 13 });
  expect(await failure(anAnswer('', 429))).toMatchObject({ retryAfterSeconds: 30 });
  expect(await failure(anAnswer('', 429, { 'Retry-After': 'soon' }))).toMatchObject({ retryAfterSeconds: 30 });
});

test.each([
  ['an empty body', ''],
  ['HTML', '<!doctype html>'],
  ['half of it', '{"key":'],
  ['another type', '{"key":7}'],
  ['nothing of it', '[]'],
  ['null', 'null'],
])('%s is unreadable', async (_, body) => {
  expect(await failure(anAnswer(body))).toMatchObject({ code: 'unreadable' });
});

test('no answer at all is unavailable, and the cause is kept', async () => {
  const cause = new TypeError('fetch failed');
  expect(await failure(Promise.reject(cause))).toMatchObject({ code: 'unavailable', cause });
});

test("an error of Forge's proxy counts like the status that it names", async () => {
  const cause = Object.assign(new Error('scope'), { name: 'PROXY_ERR', status: 403 });
  expect(await failure(Promise.reject(cause))).toMatchObject({ code: 'forbidden', cause });
});

test("the message has none of Jira's words, which may be a person's", async () => {
  const error = await failure(anAnswer('{"errorMessages":["secret recipe"]}', 400));
  expect(String(error)).toBe('JiraError: rejected 400');
  expect(String(await failure(anAnswer({ key: ['secret recipe'] })))).not.toContain('secret');
});

test('an answer without a body is enough where none is read', async () => {
  await expect(readNothing(Promise.resolve(anAnswer(undefined, 204)))).resolves.toBeUndefined();
  await expect(readNothing(Promise.resolve(anAnswer('', 404)))).rejects.toBeInstanceOf(JiraError);
});
