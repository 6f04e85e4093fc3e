import { findIssues } from '../jira/find-issues';
import type { Issue } from '../jira/issue';
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
 * Has JQL follow a change of a few hypotheses: their own worth, and that of everything whose worth
 * comes from them or is shared with them. Nothing happens in a project that has no currency, and
 * nothing for an issue that is gone.
 *
 * Costs two reads and a write for each hypothesis, where nothing enables them; for enablers two reads more.
 *
 * @param issueIds at most ten
 * @param before what they made possible until now: others may have a larger share of it
 * @throws JiraError, StorageError
 */
export type ProjectWorth = (issueIds: readonly string[], before: readonly string[]) => Promise<void>;

export function createProjectWorth({ asApp, currencies, revisions }: ProjectWorthDeps): ProjectWorth {
  const inProject = async (projectId: string, issues: readonly Issue[], before: readonly string[]): Promise<void> => {
    const currency = await currencies.latest(projectId);
    if (currency === null) return;
    const changed = await Promise.all(issues.map(asWritten(revisions)));
    const ids = issues.map(({ id }) => id);
    const above = await findAbove(asApp)(projectId, [...new Set([...ids, ...changed.flatMap(enabledBy), ...before])]);
    const affected = [...changed, ...[...above.issues.values()].filter(({ issue }) => !ids.includes(issue.id))];
    const { issues: web, isComplete } = await withBelow(asApp)(projectId, affected);
    await showWorths(asApp)(affected, { issues: web, isComplete: isComplete && above.isComplete }, currency);
  };
  return async (issueIds, before) => {
    const found = await findIssues(asApp)(issueIds, worthProperties);
    for (const projectId of new Set(found.map(({ project }) => project.id))) {
      await inProject(projectId, found.filter(({ project }) => project.id === projectId), before);
    }
  };
}
