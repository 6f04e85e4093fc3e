import type { Limits } from '../limits';
import { StorageError } from './storage-error';

const unitBytes = 10 * 1024;

/** @throws StorageError 429 when a key was read or written more than the platform allows within a second */
export type SpendThroughput = (access: 'read' | 'write', name: string, bytes: number) => void;

/**
 * Requests count in steps of 10 KB.
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
export function createThroughput(limits: Limits): SpendThroughput {
  const perSecond = { read: limits.storageKeyReadBytesPerSecond, write: limits.storageKeyWriteBytesPerSecond };
  const windows = new Map<string, { readonly start: number; spent: number }>();
  let sweptAt = performance.now();
  return (access, name, bytes) => {
    const now = performance.now();
    if (now - sweptAt > 10_000) {
      for (const [key, { start }] of windows) if (now - start >= 1000) windows.delete(key);
      sweptAt = now;
    }
    const key = `${access} ${name}`;
    const known = windows.get(key);
    const current = known && now - known.start < 1000 ? known : { start: now, spent: 0 };
    windows.set(key, current);
    current.spent += Math.max(1, Math.ceil(bytes / unitBytes)) * unitBytes;
    if (current.spent > perSecond[access]) throw new StorageError(429, 'TOO_MANY_REQUESTS', `Too many ${access}s of "${name}" within a second.`);
  };
}
