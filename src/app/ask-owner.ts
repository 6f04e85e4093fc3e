import type { Revision } from '../core/hypothesis/revision';
import { questionDocument, type Owner } from '../core/sprint/follow-up/question';
import { followUpWordsIn } from '../core/sprint/follow-up/words';
import { placeBet } from '../core/sprint/place-bet';
import { addComment } from '../jira/add-comment';
import { findLocale } from '../jira/find-locale';
import { getUsers } from '../jira/get-users';
import { isJiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import type { DueIssue } from '../jira/search-due-issues';
import type { CurrencyLog } from '../store/currencies';
import type { Asking, FollowUps } from '../store/follow-ups';

interface AskDeps {
  readonly asApp: JiraRequest;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
  readonly followUps: FollowUps;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/**
 * Asks the owner of an issue for its value, in a comment that mentions them: the assignee, else the
 * reporter, else who wrote the hypothesis. Once for each day on which it was to be asked: it is noted
 * first, so that a crash between the two costs a comment, and never makes a second one. The lists
 * show the question either way.
 *
 * @param day on which it was to be asked, `YYYY-MM-DD`
 * @throws JiraError, StorageError: where that proves that nothing was written, it may be asked again
 */
export function createAskOwner({ asApp, currencies, followUps, now }: AskDeps) {
  const question = async (issue: DueIssue, revision: Revision): Promise<object> => {
    const owner = issue.assignee ?? issue.reporter ?? (await writerOf(asApp, revision));
    const [locale, currency] = await Promise.all([findLocale(asApp)(owner.accountId), currencies.latest(issue.projectId)]);
    const bet = revision.verdict?.bet ?? placeBet(revision, currency);
    return questionDocument({ owner, revision, bet }, followUpWordsIn(locale));
  };

  return async (issue: DueIssue, revision: Revision, day: string): Promise<void> => {
    const asking = { issueId: issue.id, day };
    if (!(await followUps.claim(asking, now()))) return;
    const body = await releasing(followUps, asking, question(issue, revision));
    try {
      await addComment(asApp)(issue.id, body);
    } catch (error) {
      if (isJiraError(error, 'rate-limited')) await followUps.release(asking);
      throw error;
    }
  };
}

export type AskOwner = ReturnType<typeof createAskOwner>;

/** Does something of which a failure proves that nothing was written: whoever comes next asks. */
async function releasing<T>(followUps: FollowUps, asking: Asking, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await followUps.release(asking);
    throw error;
  }
}

async function writerOf(asApp: JiraRequest, { by }: Revision): Promise<Owner> {
  const [person] = await getUsers(asApp)([by]);
  return { accountId: by, displayName: person?.displayName ?? '' };
}
