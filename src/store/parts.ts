import type * as v from '@badrap/valita';
import type { kvs as Kvs } from '@forge/kvs';
import { firstIssue } from '../core/values/first-issue';
import { reachStorage, StorageError } from './storage-error';

/** What a list in parts needs of `@forge/kvs`. */
export type PartStorage = Pick<typeof Kvs, 'get' | 'set' | 'delete'>;

/**
 * A value may have 240 KiB; this leaves room for what stands around the items. As many items as one
 * call to Jira checks.
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
const mostInPart = { bytes: 200_000, items: 100 } as const;

/** Lists that are too long for one value of app storage, by name. Written once, under a name of their own. */
export interface PartStore<Item> {
  readonly put: (name: string, items: readonly Item[]) => Promise<number>;
  /** @param part from 0. @returns undefined where there is none */
  readonly find: (name: string, part: number) => Promise<readonly Item[] | undefined>;
  /** Forgets what was put under a name that nothing names. */
  readonly drop: (name: string, parts: number) => Promise<void>;
}

/** @param prefix of the keys: `prefix#name#part` */
export function createPartStore<Schema extends v.Type>(
  storage: PartStorage,
  prefix: string,
  schema: v.Type<v.Infer<Schema>[]>,
): PartStore<v.Infer<Schema>> {
  type Item = v.Infer<Schema>;
  const keyOf = (name: string, part: number) => `${prefix}#${name}#${part}`;
  return {
    async put(name, items) {
      const parts = inParts<Item>(items);
      for (const [part, content] of parts.entries()) await reachStorage(() => storage.set(keyOf(name, part), [...content]));
      return parts.length;
    },
    async find(name, part) {
      const stored = await reachStorage(() => storage.get<unknown>(keyOf(name, part)));
      if (stored === undefined) return undefined;
      const parsed = schema.try(stored);
      if (parsed.ok) return parsed.value;
      throw new StorageError('unreadable', { detail: `${prefix} ${firstIssue(parsed)}` });
    },
    async drop(name, parts) {
      for (let part = 0; part < parts; part++) await reachStorage(() => storage.delete(keyOf(name, part)));
    },
  };
}

/** The items in their order, each part within the limits; no part where there is no item. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item)) + 1;
    const last = parts.at(-1);
    if (last === undefined || bytes + size > mostInPart.bytes || last.length >= mostInPart.items) {
      parts.push([item]);
      bytes = size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return parts;
}
