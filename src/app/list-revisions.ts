import type { Input, Result } from '../contract/contract';
import type { RevisionLog } from '../store/revisions';
import type { Actor } from './actor';
import type { MendProjection } from './mend-projection';
import { newestFirst, readCursor } from './newest-first';

interface ListDeps {
  readonly revisions: RevisionLog;
  readonly mendProjection: MendProjection;
}

/**
 * The history of an issue, for a person who may see the issue. Opening it mends the property.
 *
 * @throws AppFailure `invalid-input`; JiraError `not-found` for an issue that the person may not see
 */
export function createListRevisions({ revisions, mendProjection }: ListDeps) {
  return async (actor: Actor, { issueId, cursor }: Input<'listRevisions'>): Promise<Result<'listRevisions'>> => {
    const first = readCursor(cursor);
    const { revision: newest } = await mendProjection(actor, { issueId });
    const { entries, nextCursor } = await newestFirst(revisions, issueId, newest?.number ?? 0, first);
    return { revisions: entries, nextCursor };
  };
}
