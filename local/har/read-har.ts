import { readFile } from 'node:fs/promises';
import { type Har, HarSchema } from './har';

/** A file that is no HAR, with a sentence for the person who named it. */
export class UnreadableHar extends Error {}

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableHar(`${file} is not JSON.`, { cause });
  }
};

/** @throws UnreadableHar when there is no such file, or when it holds anything but a HAR. */
export async function readHar(file: string): Promise<Har> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UnreadableHar(`${file} cannot be read.`, { cause });
  });
  const result = HarSchema.try(parse(file, text));
  if (result.ok) return result.value;
  const [issue] = result.issues;
  const place = issue?.path.length ? issue.path.join('.') : 'its top';
  throw new UnreadableHar(`${file} is not a HAR: at ${place}, ${issue?.code.replace('_', ' ')}`);
}
