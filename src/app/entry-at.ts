import type { AppendOnlyLog } from '../store/append-only-log';

const atATime = 25;

/** One subject's log, its newest entry, and how its entries are counted. */
interface Written<Entry> {
  readonly log: Pick<AppendOnlyLog<Entry>, 'findMany'>;
  readonly id: string;
  readonly newest: Entry | null;
  readonly numberOf: (entry: Entry) => number;
}

/**
 * What a log held at a moment: the newest entry that had been written by then.
 *
 * @param moment ISO 8601; an entry of that very moment counts
 * @returns null where nothing had been written
 */
export async function entryAt<Entry extends { readonly at: string }>(written: Written<Entry>, moment: string): Promise<Entry | null> {
  const { log, id, newest, numberOf } = written;
  const then = Date.parse(moment);
  if (newest === null || Date.parse(newest.at) <= then) return newest;
  for (let before = numberOf(newest) - 1; before >= 1; before -= atATime) {
    const numbers = Array.from({ length: Math.min(atATime, before) }, (_, back) => before - back);
    const held = (await log.findMany(id, numbers)).find(({ at }) => Date.parse(at) <= then);
    if (held !== undefined) return held;
  }
  return null;
}
