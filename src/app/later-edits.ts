import type { LaterEdit } from '../contract/review-functions';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import type { FrozenBet } from '../core/sprint/frozen';
import { laterEdit } from '../core/sprint/later-edit';
import type { Issue } from '../jira/issue';
import { chunks } from '../core/values/chunks';
import type { RevisionLog } from '../store/revisions';
import { eachOfMany } from './each-of-many';
import { claimedNumber } from './shown-truth';

/** As many entries of a log as are read at once. */
const atOnce = 25;

/** Whoever changes an expectation a hundred times: the last of them are looked at. */
const mostRevisions = 100;

/** Who changed what was expected of these hypotheses since it was frozen, by the log. */
export const findLaterEdits =
  (revisions: Pick<RevisionLog, 'latest' | 'findMany'>) =>
  async (bets: readonly FrozenBet[], issues: ReadonlyMap<string, Issue>): Promise<readonly LaterEdit[]> => {
    const found = await eachOfMany(bets, async ({ issueId, bet }): Promise<LaterEdit[]> => {
      const shown = readProjection(issues.get(issueId)?.properties[hypothesisProperty], issueId);
      const newest = await revisions.latest(issueId, claimedNumber(shown) || bet.revision);
      if (newest === null || newest.number <= bet.revision) return [];
      const edit = laterEdit(await revisionsSince(revisions, issueId, bet.revision, newest.number));
      return edit === undefined ? [] : [{ issueId, by: edit.by, at: edit.at, revision: edit.number }];
    });
    return found.flat();
  };

/** The frozen revision and those that followed, oldest first. */
async function revisionsSince(
  revisions: Pick<RevisionLog, 'findMany'>,
  issueId: string,
  frozen: number,
  newest: number,
): Promise<readonly Revision[]> {
  const begin = Math.max(frozen + 1, newest - mostRevisions + 1);
  const following = Array.from({ length: newest - begin + 1 }, (_, step) => begin + step);
  const found = await Promise.all(chunks([frozen, ...following], atOnce).map((numbers) => revisions.findMany(issueId, numbers)));
  return found.flat();
}
