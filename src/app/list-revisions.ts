import type { Input, Result } from '../contract/contract';
import type { RevisionLog } from '../store/revisions';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import type { MendProjection } from './mend-projection';

interface ListDeps {
  readonly revisions: RevisionLog;
  readonly mendProjection: MendProjection;
}

const perPage = 20;

/**
 * The history of an issue, for a person who may see the issue. Opening it mends the property.
 *
 * A page is named by the number that it begins with: revisions are numbered without gaps.
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export function createListRevisions({ revisions, mendProjection }: ListDeps) {
  return async (actor: Actor, { issueId, cursor }: Input<'listRevisions'>): Promise<Result<'listRevisions'>> => {
    const first = cursor === null ? null : numberIn(cursor);
    const { revision: newest } = await mendProjection(actor, { issueId });
    const begin = Math.min(first ?? Infinity, newest?.number ?? 0);
    const numbers = Array.from({ length: Math.min(perPage, begin) }, (_, back) => begin - back);
    const next = begin - perPage;
    return {
      revisions: await revisions.findMany(issueId, numbers),
      nextCursor: next >= 1 ? String(next) : null,
    };
  };
}

function numberIn(cursor: string): number {
  if (/^[1-9]\d{0,5}$/.test(cursor)) return Number(cursor);
  throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'cursor', problem: 'wrong-type' }] });
}
