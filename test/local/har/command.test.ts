import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingDocuments } from '../../../local/har/jira-descriptions';
import { createHarRecorder } from '../../../local/har/recorder';
import { recorded } from './exchanges';

const root = join(__dirname, '../../..');
const slow = 60_000;

/** Runs the command as a person does. */
const validate = (...args: readonly string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/validate-har.ts', ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });

async function harOf(...exchanges: readonly Parameters<typeof recorded>[0][]): Promise<string> {
  const har = createHarRecorder({ now: () => new Date(0), creator: { name: 'test', version: '1' } });
  for (const exchange of exchanges) har.add(recorded(exchange));
  const file = join(await mkdtemp(join(tmpdir(), 'har-')), 'some.har');
  await har.write(file);
  return file;
}

describe('validate-har refuses, with code 2,', () => {
  test('to guess what is meant', async () => {
    expect(await validate()).toEqual({ code: 2, said: 'Usage: tsx tools/validate-har.ts FILE.har [--openapi FOLDER]\n' });
    expect((await validate('a.har', 'b.har')).code).toBe(2);
    expect((await validate('a.har', '--sloppy')).code).toBe(2);
  }, slow);

  test('to check by documents that are not there', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'openapi-'));
    const { code, said } = await validate(await harOf({}), '--openapi', empty);
    expect(code).toBe(2);
    expect(said).toContain(`Jira's OpenAPI documents are not there: jira-platform.json and jira-software.json in ${empty}.`);
  }, slow);
});

const whenDocumented = missingDocuments().length === 0 ? describe : describe.skip;

whenDocumented('validate-har, with the documents beside the repository,', () => {
  const user = '{"accountId":"paula","displayName":"Paula"}';
  const myself = { url: 'http://localhost:8080/rest/api/3/myself', responseBody: user };

  test('prints a table and leaves with 0 when all is well', async () => {
    expect(await validate(await harOf(myself, myself))).toEqual({
      code: 0,
      said: 'operation               count  failures\nGET /rest/api/3/myself      2         0\n                            2         0\n',
    });
  }, slow);

  test('leaves with 1 when something is not as documented', async () => {
    const { code, said } = await validate(await harOf(myself, { ...myself, responseBody: '{"flour":1}' }));
    expect(code).toBe(1);
    expect(said).toContain('response /flour: is not a property of this object');
  }, slow);

  test('leaves with 2 when there is no HAR, or nothing in it', async () => {
    const text = join(await mkdtemp(join(tmpdir(), 'har-')), 'text.har');
    await writeFile(text, 'croissant');
    expect(await validate(text)).toEqual({ code: 2, said: `${text} is not JSON.\n` });
    const empty = await harOf();
    expect(await validate(empty)).toEqual({ code: 2, said: `${empty} holds no exchanges: nothing was checked.\n` });
  }, slow);
});
