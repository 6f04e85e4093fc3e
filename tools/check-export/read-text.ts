import { readFile } from 'node:fs/promises';
import { types } from 'node:util';

/** A file that is not there, cannot be read, or is no text in UTF-8. */
export class UnreadableFile extends Error {}

/**
 * @param file a path, or `-` for standard input
 * @throws UnreadableFile
 */
export async function readText(file: string, standardInput: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = await read(file, standardInput);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const line = lineThatIsNoText(bytes);
    throw new UnreadableFile(`Line ${line}: this is not UTF-8. Save the export as UTF-8 and try again.`, { cause: error });
  }
}

async function read(file: string, standardInput: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    return file === '-' ? await all(standardInput) : await readFile(file);
  } catch (error) {
    throw new UnreadableFile(`It cannot be read: ${reason(error)}.`, { cause: error });
  }
}

async function all(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

function reason(error: unknown): string {
  const code = types.isNativeError(error) && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? code;
}

const newline = 10;

/** Line breaks are one byte in UTF-8, whatever stands between them. */
function lineThatIsNoText(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(newline, from);
    const to = end === -1 ? bytes.length : end;
    if (!isText(bytes.subarray(from, to))) return line;
    from = to + 1;
    line += 1;
  }
  return line;
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
