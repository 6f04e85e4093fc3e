import * as v from '@badrap/valita';

/** What was put back where it was: that is no ranking, however late the news of it. */
interface Undone {
  readonly remember: (issueIds: readonly string[]) => void;
  /** @param at when the item was ranked, epoch milliseconds */
  readonly covers: (issueId: string, at: number) => boolean;
}

interface UndoneDoors {
  /** Shared by all screens and tabs of this browser; may throw. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const key = 'value-backlog.undone';
const settlesMs = 30_000;
/** By then nobody hears of it any more. */
const keptMs = 15 * 60_000;

/** By issue id, when it was put back. */
const KeptSchema = v.record(v.number());
type Kept = v.Infer<typeof KeptSchema>;

/** Remembers what was put back, on whichever screen. Where the browser forbids its storage, each screen remembers by itself. */
export function createUndone({ storage, now }: UndoneDoors): Undone {
  let own: Kept = {};
  const recall = (): Kept => ({ ...own, ...attempt(() => read(storage.getItem(key))) });
  return {
    remember: (issueIds) => {
      const at = now();
      const young = Object.entries(recall()).filter(([, putBackAt]) => at - putBackAt < keptMs);
      own = { ...Object.fromEntries(young), ...Object.fromEntries(issueIds.map((issueId) => [issueId, at])) };
      attempt(() => storage.setItem(key, JSON.stringify(own)));
    },
    covers: (issueId, at) => {
      const putBackAt = recall()[issueId];
      return putBackAt !== undefined && at <= putBackAt + settlesMs;
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
