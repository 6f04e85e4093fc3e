import * as v from '@badrap/valita';
import type { World } from './world';

/** Which acts were flagged already, by whichever path and tab. */
export interface ActMemory {
  /**
   * Takes acts for oneself, before they are flagged.
   *
   * @returns whether one of them is new: nobody else flagged it, nor will
   */
  readonly claim: (acts: readonly string[]) => Promise<boolean>;
}

const dayMs = 24 * 60 * 60 * 1000;
const mostKept = 300;
/** By then every tab reads in the storage what one of them wrote. */
const lockedMs = 5000;

const KeptSchema = v.record(v.number());
type Kept = v.Infer<typeof KeptSchema>;

/**
 * Remembers acts for a day, for one person, in the storage that all tabs share. What one tab
 * writes there another may read a moment later only, so whoever claims an act also holds a lock of
 * its name for a while. Where the browser forbids either, a tab remembers by itself.
 */
export function createActMemory({ storage, locks, now, after }: Pick<World, 'storage' | 'locks' | 'now' | 'after'>, accountId: string): ActMemory {
  const key = `value-backlog.guard.${accountId}`;
  let own: Kept = {};

  const recall = (): Kept => ({ ...own, ...(attempt(() => read(storage.getItem(key))) ?? {}) });
  const remember = (acts: readonly string[]) => {
    const at = now();
    const young = Object.entries(recall()).filter(([act, flaggedAt]) => at - flaggedAt < dayMs && !acts.includes(act));
    own = Object.fromEntries([...young, ...acts.map((act) => [act, at] as const)].slice(-mostKept));
    attempt(() => storage.setItem(key, JSON.stringify(own)));
  };
  const win = (act: string): Promise<boolean> => {
    if (locks === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const hold = (lock: unknown) => {
        resolve(lock !== null);
        return lock === null ? Promise.resolve() : new Promise<void>((release) => void after(lockedMs, release));
      };
      locks.request(`${key}.${act}`, { ifAvailable: true }, hold).catch(() => resolve(true));
    });
  };

  return {
    claim: async (acts) => {
      const known = recall();
      const unknown = acts.filter((act) => !Object.hasOwn(known, act));
      remember(acts);
      return (await Promise.all(unknown.map(win))).includes(true);
    },
  };
}

function read(text: string | null): Kept {
  const parsed = KeptSchema.try(text === null ? {} : JSON.parse(text));
  return parsed.ok ? parsed.value : {};
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
