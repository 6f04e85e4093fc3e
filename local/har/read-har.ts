import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
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
  const result = v.safeParse(HarSchema, parse(file, text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UnreadableHar(`${file} is not a HAR: at ${v.getDotPath(issue) ?? 'its top'}, ${issue.message}`);
}
