import type { kvs as Kvs } from '@forge/kvs';
import { isKeyTaken, reachStorage } from './storage-error';

/** What marks need of `@forge/kvs`. */
export type MarkStorage = Pick<typeof Kvs, 'get' | 'set' | 'delete'>;

/** Things that happened, by name: each once, whoever says so how often. */
export interface Marks {
  /** @returns whether nobody had set it before */
  readonly set: (name: string, at: string) => Promise<boolean>;
  readonly has: (name: string) => Promise<boolean>;
  readonly clear: (name: string) => Promise<void>;
}

/** @param prefix of the keys: `prefix#name` */
export function createMarks(storage: MarkStorage, prefix: string): Marks {
  const keyOf = (name: string) => `${prefix}#${name}`;
  return {
    set: (name, at) =>
      reachStorage(async () => {
        try {
          await storage.set(keyOf(name), { at }, { keyPolicy: 'FAIL_IF_EXISTS' });
          return true;
        } catch (error) {
          if (isKeyTaken(error)) return false;
          throw error;
        }
      }),
    has: async (name) => (await reachStorage(() => storage.get<unknown>(keyOf(name)))) !== undefined,
    clear: (name) => reachStorage(() => storage.delete(keyOf(name))),
  };
}
