import { ForgeKvsAPIError, type kvs } from '@forge/kvs';
import type { LogStorage } from '../../src/store/append-only-log';

type Stored = Readonly<Record<string, unknown>>;

const refusal = (status: number, code: string) => new ForgeKvsAPIError({ status, statusText: '' }, { code, message: code });

/**
 * App storage as small as a log needs it. `seenByQueries` is what queries find: they may lag behind
 * `get`, which never does.
 */
export function storageWith(entries: Stored, seenByQueries: Stored = entries) {
  const rows = new Map(Object.entries(entries));
  const reads: string[] = [];
  const storage = {
    get: (key: string) => {
      reads.push(key);
      return Promise.resolve(rows.get(key));
    },
    batchGet: (items: readonly { readonly key: string }[]) => {
      const found = items.filter(({ key }) => rows.has(key));
      return Promise.resolve({ successfulKeys: found.map(({ key }) => ({ key, value: rows.get(key) })), failedKeys: [] });
    },
    set: (key: string, value: unknown) => {
      if (rows.has(key)) return Promise.reject(refusal(409, 'KEY_CONFLICT'));
      rows.set(key, value);
      return Promise.resolve();
    },
    query: () => {
      const builder = {
        where: () => builder,
        limit: () => builder,
        getOne: () => {
          reads.push('query');
          const [key] = Object.keys(seenByQueries).sort();
          return Promise.resolve(key === undefined ? undefined : { key, value: seenByQueries[key] });
        },
      };
      return builder;
    },
  } as unknown as Pick<typeof kvs, keyof LogStorage>;
  return { storage, rows, reads };
}

/** App storage that refuses everything in this way. */
export function storageThatFails(status: number, code = 'UNKNOWN_ERROR'): LogStorage {
  const fail = () => Promise.reject(refusal(status, code));
  const builder = { where: () => builder, limit: () => builder, getOne: fail };
  return { get: fail, batchGet: fail, set: fail, query: () => builder } as unknown as LogStorage;
}
