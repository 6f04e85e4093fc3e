import type { AppendOnlyLog } from '../store/append-only-log';
import { AppFailure } from './app-failure';

const perPage = 20;

interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly nextCursor: string | null;
}

/**
 * A page of a log, newest first. It is named by the number that it begins with: entries are
 * numbered without gaps.
 *
 * @param newest the highest number there is, 0 for none
 * @param first as `readCursor` read it: null for the first page
 */
export async function newestFirst<Entry>(
  log: Pick<AppendOnlyLog<Entry>, 'findMany'>,
  id: string,
  newest: number,
  first: number | null,
): Promise<Page<Entry>> {
  const begin = Math.min(first ?? Infinity, newest);
  const numbers = Array.from({ length: Math.min(perPage, begin) }, (_, back) => begin - back);
  const next = begin - perPage;
  return { entries: await log.findMany(id, numbers), nextCursor: next >= 1 ? String(next) : null };
}

/** @throws AppFailure `invalid-input` */
export function readCursor(cursor: string | null): number | null {
  if (cursor === null) return null;
  if (/^[1-9]\d{0,5}$/.test(cursor)) return Number(cursor);
  throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'cursor', problem: 'wrong-type' }] });
}
