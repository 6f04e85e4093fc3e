import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import type { Input, Result } from '../contract/contract';
import { findIssues } from '../jira/find-issues';
import type { JiraRequest } from '../jira/request';
import type { RevisionLog } from '../store/revisions';
import type { Actor } from './actor';
import { newestFirst, readCursor } from './newest-first';
import { claimedNumber } from './shown-truth';

interface ListHistoriesDeps {
  readonly asUser: JiraRequest;
  readonly revisions: RevisionLog;
}

type Histories = Result<'listHistories'>['histories'];

/** Forge takes 5 MB from a function; a history page has 640,000 characters at most, and some take three bytes. */
const enough = 1_000_000;

/**
 * Pages of the histories of some issues, for a person who may see the issues: one REST call for all.
 * Nothing is mended: it is read for a file.
 *
 * @throws AppFailure `invalid-input`
 */
export function createListHistories({ asUser, revisions }: ListHistoriesDeps) {
  const pageOf = async (issueId: string, shown: unknown, first: number | null) => {
    // What a cursor names exists, and so does what the property claims, unless somebody wrote past us.
    const newest = await revisions.latest(issueId, first ?? claimedNumber(readProjection(shown, issueId)));
    const { entries, nextCursor } = await newestFirst<Revision>(revisions, issueId, newest?.number ?? 0, first);
    return { issueId, revisions: entries, nextCursor };
  };

  return async (_actor: Actor, { issues: asked }: Input<'listHistories'>): Promise<Result<'listHistories'>> => {
    if (asked.length === 0) return { histories: [] };
    const wanted = asked.map(({ issueId, cursor }) => ({ issueId, first: readCursor(cursor) }));
    const seen = await findIssues(asUser)(wanted.map(({ issueId }) => issueId), [hypothesisProperty]);
    const shown = new Map(seen.map(({ id, properties }) => [id, properties[hypothesisProperty]]));
    const histories: Histories[number][] = [];
    let characters = 0;
    for (const { issueId, first } of wanted) {
      if (characters > enough) break;
      const history = shown.has(issueId) ? await pageOf(issueId, shown.get(issueId), first) : { issueId, revisions: [], nextCursor: null };
      histories.push(history);
      characters += JSON.stringify(history).length;
    }
    return { histories };
  };
}
