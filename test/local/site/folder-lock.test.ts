import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '../../../local/site/folder-lock';
import { makeFolder } from './small-site';

const folder = makeFolder();
afterAll(() => folder.remove());

const lock = join(folder.path, 'in-use-by');

test('a folder that a running process holds is refused', () => {
  writeFileSync(lock, String(process.ppid));
  expect(() => lockFolder(folder.path)).toThrow(FolderInUse);
});

test('a process that has gone holds nothing', () => {
  // Beyond the highest process id of Linux and macOS.
  writeFileSync(lock, '99999999');
  const unlock = lockFolder(folder.path);
  expect(existsSync(lock)).toBe(true);
  unlock();
  expect(existsSync(lock)).toBe(false);
});
