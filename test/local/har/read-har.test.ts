import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHar, UnreadableHar } from '../../../local/har/read-har';

const fileWith = async (text: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'har-')), 'some.har');
  await writeFile(file, text);
  return file;
};

test.each([
  ['no JSON', 'croissant', 'is not JSON.'],
  ['another JSON', '{"log":{"entries":[]}}', 'is not a HAR: at log.version'],
  ['an entry without an answer', '{"log":{"version":"1.2","entries":[{"startedDateTime":"","request":{"method":"GET","url":"http://a/","headers":[],"queryString":[]}}]}}', 'is not a HAR: at log.entries.0.response'],
])('%s is refused with a sentence', async (_, text, sentence) => {
  await expect(readHar(await fileWith(text))).rejects.toThrow(UnreadableHar);
  await expect(readHar(await fileWith(text))).rejects.toThrow(sentence);
});

test('A file that is not there is refused with a sentence', async () => {
  await expect(readHar('/nowhere/some.har')).rejects.toThrow('/nowhere/some.har cannot be read.');
});
