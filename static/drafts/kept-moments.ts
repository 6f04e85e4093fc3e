import * as v from '@badrap/valita';

interface KeptMomentsOptions {
  /** Shared by all screens and tabs of this browser; may throw. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly key: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Older ones are forgotten, in milliseconds. */
  readonly keptMs: number;
}

/** When something was done, by what it was done to. */
export interface KeptMoments {
  /** Epoch milliseconds, by id. */
  readonly recall: () => Readonly<Record<string, number>>;
  /** Notes that it was done now. */
  readonly remember: (ids: readonly string[]) => void;
}

/** The newest ones: a browser's storage is small. */
const mostKept = 300;

const KeptSchema = v.record(v.number());
type Kept = v.Infer<typeof KeptSchema>;

/** Remembers moments in the storage that all tabs share. Where the browser forbids it, each tab remembers by itself. */
export function keptMoments({ storage, key, now, keptMs }: KeptMomentsOptions): KeptMoments {
  let own: Kept = {};
  const recall = (): Kept => ({ ...own, ...attempt(() => read(storage.getItem(key))) });
  return {
    recall,
    remember: (ids) => {
      const at = now();
      const young = Object.entries(recall()).filter(([id, doneAt]) => at - doneAt < keptMs && !ids.includes(id));
      own = Object.fromEntries([...young, ...ids.map((id) => [id, at] as const)].slice(-mostKept));
      attempt(() => storage.setItem(key, JSON.stringify(own)));
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
