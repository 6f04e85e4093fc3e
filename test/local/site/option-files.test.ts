import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badFile, makeOptionFolder, readOptionFile } from '../../../local/site/command-line/option-files';
import { BadOption } from '../../../local/site/command-line/start-options';
import { makeFolder } from './small-site';

const folder = makeFolder();
const file = join(folder.path, 'bakery.csv');
beforeAll(() => writeFileSync(file, 'Summary\n'));
afterAll(() => folder.remove());

test('a file that an option names is read', () => {
  expect(readOptionFile('--import', file)).toBe('Summary\n');
});

test.each([
  ['a file that is not there', () => readOptionFile('--import', join(folder.path, 'none.csv')), /^--import names .*none\.csv, but it is not there\.$/],
  ['a folder for a file', () => readOptionFile('--import', folder.path), /, but it is a folder\.$/],
  ['a file for a folder', () => makeOptionFolder('--data', file), /^--data names .*bakery\.csv, but it is not a folder\.$/],
  ['a folder within a file', () => makeOptionFolder('--data', join(file, 'data')), /, but it is not in a folder\.$/],
])('%s is said in a sentence', (_, act, sentence) => {
  expect(act).toThrow(sentence);
  expect(act).toThrow(BadOption);
});

test('what else a machine refuses is said in its own words', () => {
  expect(badFile('--har', 'x.har', Object.assign(new Error('no space left'), { code: 'ENOSPC' })).message).toBe('--har names x.har, but no space left.');
});
