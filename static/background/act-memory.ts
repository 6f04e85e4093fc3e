import { keptMoments } from '../drafts/kept-moments';
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
/** By then every tab reads in the storage what one of them wrote. */
const lockedMs = 5000;

/**
 * Remembers acts for a day, for one person, in the storage that all tabs share. What one tab
 * writes there another may read a moment later only, so whoever claims an act also holds a lock of
 * its name for a while. Where the browser forbids either, a tab remembers by itself.
 */
export function createActMemory({ storage, locks, now, after }: Pick<World, 'storage' | 'locks' | 'now' | 'after'>, accountId: string): ActMemory {
  const key = `value-backlog.guard.${accountId}`;
  const { recall, remember } = keptMoments({ storage, key, now, keptMs: dayMs });
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
