import { mkdirSync, readFileSync } from 'node:fs';
import { BadOption } from './start-options';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'this user may not open it',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  EEXIST: 'it is not a folder',
  ENOTDIR: 'it is not in a folder',
};

/** What an option names and this machine does not give, in a sentence. */
export function badFile(option: string, path: string, error: unknown): BadOption {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new BadOption(`${option} names ${path}, but ${reasons[code] ?? message}.`);
}

/** @throws BadOption */
export function readOptionFile(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw badFile(option, path, error);
  }
}

/** Makes the folder where it is not there yet. @throws BadOption */
export function makeOptionFolder(option: string, path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw badFile(option, path, error);
  }
}
