import * as v from '@badrap/valita';
import { FrozenBetSchema, FrozenHeadSchema, type FrozenSprint } from '../core/sprint/frozen';
import { firstIssue } from '../core/values/first-issue';
import { integerBetween } from '../core/values/number';
import { matching } from '../core/values/text';
import { createPartStore, type PartStorage } from './parts';
import { isKeyTaken, reachStorage, StorageError } from './storage-error';

/** What was expected of each sprint's hypotheses when it started, by sprint id: written once. */
export interface FrozenSprints {
  /** @returns undefined where nothing was frozen yet */
  readonly find: (sprintId: string) => Promise<FrozenSprint | undefined>;
  /**
   * @param name a new one, under which the bets are kept
   * @returns `taken` when somebody else froze it first: that holds
   */
  readonly keep: (frozen: FrozenSprint, name: string) => Promise<'kept' | 'taken'>;
}

const HeadSchema = v.object({ ...FrozenHeadSchema.shape, keptAs: matching(/^.{1,60}$/s), parts: integerBetween(0, 200) });

export function createFrozenSprints(storage: PartStorage): FrozenSprints {
  const keyOf = (sprintId: string) => `frozen#${sprintId}`;
  const store = createPartStore<typeof FrozenBetSchema>(storage, 'frozen-bets', v.array(FrozenBetSchema));
  return {
    async find(sprintId) {
      const stored = await reachStorage(() => storage.get<unknown>(keyOf(sprintId)));
      if (stored === undefined) return undefined;
      const parsed = HeadSchema.try(stored);
      if (!parsed.ok) throw new StorageError('unreadable', { detail: `frozen ${firstIssue(parsed)}` });
      const { keptAs, parts, ...head } = parsed.value;
      const name = `${sprintId}#${keptAs}`;
      const bets = await Promise.all(Array.from({ length: parts }, (_, part) => store.find(name, part)));
      return { ...head, bets: bets.flatMap((part) => part ?? []) };
    },
    async keep({ bets, ...head }, keptAs) {
      const name = `${head.sprintId}#${keptAs}`;
      const parts = await store.put(name, bets);
      const kept = await reachStorage(() => setOnce(storage, keyOf(head.sprintId), { ...head, keptAs, parts }));
      if (kept === 'taken') await store.drop(name, parts);
      return kept;
    },
  };
}

async function setOnce(storage: PartStorage, key: string, value: object): Promise<'kept' | 'taken'> {
  try {
    await storage.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return 'kept';
  } catch (error) {
    if (isKeyTaken(error)) return 'taken';
    throw error;
  }
}
