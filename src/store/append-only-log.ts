import type * as v from '@badrap/valita';
import { WhereConditions, type kvs as Kvs } from '@forge/kvs';
import { firstIssue } from '../core/values/first-issue';
import { isKeyTaken, reachStorage, StorageError } from './storage-error';

/** What a log needs of `@forge/kvs`. */
export type LogStorage = Pick<typeof Kvs, 'get' | 'batchGet' | 'set' | 'query'>;

/** Numbered entries of one subject (an issue, a project), from 1, without gaps, never overwritten. */
export interface AppendOnlyLog<Entry> {
  /**
   * The newest entry, null where there is none. Never an older one, though queries of app storage
   * may lag behind: from what the query finds, or from `atLeast`, it reads on with `get`, which does not.
   *
   * @param atLeast a number that probably exists; saves the query when it does
   */
  latest(id: string, atLeast?: number): Promise<Entry | null>;
  /** @returns undefined where there is no such entry */
  find(id: string, number: number): Promise<Entry | undefined>;
  /** Those of these entries that exist, in this order; 25 at most. */
  findMany(id: string, numbers: readonly number[]): Promise<readonly Entry[]>;
  /** @returns `taken` when somebody else wrote this number first: nothing was written */
  append(id: string, number: number, entry: Entry): Promise<'appended' | 'taken'>;
}

const highestNumber = 999_999;

/**
 * @param prefix of the keys: `prefix#id#n`, with n counting down so that the newest sorts first
 * @see https://developer.atlassian.com/platform/forge/storage-reference/kvs/#data-consistency
 */
export function createAppendOnlyLog<Schema extends v.Type>(
  storage: LogStorage,
  prefix: string,
  schema: Schema,
  numberOf: (entry: v.Infer<Schema>) => number,
): AppendOnlyLog<v.Infer<Schema>> {
  type Entry = v.Infer<Schema>;
  const keyOf = (id: string, number: number) =>
    `${prefix}#${id}#${String(highestNumber - number).padStart(6, '0')}`;

  const read = (stored: unknown): Entry => {
    const parsed = schema.try(stored);
    if (parsed.ok) return parsed.value;
    throw new StorageError('unreadable', { detail: `${prefix} ${firstIssue(parsed)}` });
  };

  const find = async (id: string, number: number): Promise<Entry | undefined> => {
    if (number < 1 || number > highestNumber) return undefined;
    const stored = await reachStorage(() => storage.get<unknown>(keyOf(id, number)));
    return stored === undefined ? undefined : read(stored);
  };

  const findMany = async (id: string, numbers: readonly number[]): Promise<readonly Entry[]> => {
    if (numbers.length === 0) return [];
    const keys = numbers.map((number) => keyOf(id, number));
    const { successfulKeys } = await reachStorage(() => storage.batchGet<unknown>(keys.map((key) => ({ key }))));
    const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
    return keys.filter((key) => found.has(key)).map((key) => read(found.get(key)));
  };

  const newestByQuery = async (id: string): Promise<Entry | undefined> => {
    const beginning = WhereConditions.beginsWith(`${prefix}#${id}#`);
    const found = await reachStorage(() => storage.query().where('key', beginning).limit(1).getOne<unknown>());
    return found === undefined ? undefined : read(found.value);
  };

  const lastFrom = async (id: string, entry: Entry | undefined, following: Entry | undefined) => {
    let last = entry;
    let next = following;
    while (next !== undefined) {
      last = next;
      next = await find(id, numberOf(last) + 1);
    }
    return last ?? null;
  };

  return {
    find,
    findMany,
    async latest(id, atLeast = 0) {
      const [hinted, afterHint] = atLeast > 0 ? await Promise.all([find(id, atLeast), find(id, atLeast + 1)]) : [];
      if (hinted !== undefined) return lastFrom(id, hinted, afterHint);
      const newest = await newestByQuery(id);
      return lastFrom(id, newest, await find(id, newest === undefined ? 1 : numberOf(newest) + 1));
    },
    append: (id, number, entry) =>
      reachStorage(async () => {
        try {
          await storage.set(keyOf(id, number), entry, { keyPolicy: 'FAIL_IF_EXISTS' });
          return 'appended';
        } catch (error) {
          if (isKeyTaken(error)) return 'taken';
          throw error;
        }
      }),
  };
}
