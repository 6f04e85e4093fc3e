import { getIssue } from '../jira/get-issue';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { RevisionLog } from '../store/revisions';
import { findAbove, withBelow } from './enabler-web';
import { showWorths } from './show-worths';
import { asWritten, enabledBy, worthProperties } from './worth-issue';

interface ProjectWorthDeps {
  readonly asApp: JiraRequest;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
  readonly revisions: Pick<RevisionLog, 'latest'>;
}

/**
 * Has JQL follow a change of one hypothesis: its own worth, and that of everything whose worth
 * comes from it or is shared with it. Nothing happens in a project that has no currency.
 *
 * Costs two reads and a write for a hypothesis that nothing enables; for an enabler two reads more.
 *
 * @param before what the issue made possible until now: others may have a larger share of it
 * @throws JiraError, `not-found` for an issue that is gone; StorageError
 */
export type ProjectWorth = (issueId: string, before: readonly string[]) => Promise<void>;

export function createProjectWorth({ asApp, currencies, revisions }: ProjectWorthDeps): ProjectWorth {
  return async (issueId, before) => {
    const issue = await getIssue(asApp)(issueId, worthProperties);
    const projectId = issue.project.id;
    const currency = await currencies.latest(projectId);
    if (currency === null) return;
    const changed = await asWritten(revisions)(issue);
    const above = await findAbove(asApp)(projectId, [...new Set([issueId, ...enabledBy(changed), ...before])]);
    const affected = [changed, ...[...above.issues.values()].filter((one) => one.issue.id !== issueId)];
    const { issues, isComplete } = await withBelow(asApp)(projectId, affected);
    await showWorths(asApp)(affected, { issues, isComplete: isComplete && above.isComplete }, currency);
  };
}
