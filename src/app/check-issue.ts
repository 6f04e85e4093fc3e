import type { RequestedChange } from '../contract/contract';
import { findingProperty } from '../core/backlog/finding-property';
import { hypothesisProperty } from '../core/hypothesis/projection';
import { findIssues } from '../jira/find-issues';
import { getIssue } from '../jira/get-issue';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { Issue } from '../jira/issue';
import { JiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import { AppFailure } from './app-failure';

export interface CheckedIssue {
  readonly issue: Issue;
  /** Those issues that the change names and that the person may see, by id, with their hypotheses. */
  readonly named: ReadonlyMap<string, Issue>;
}

/**
 * Checks, as the person and in two REST calls side by side, that they may edit the issue. The
 * finding that it shows comes along.
 *
 * @throws AppFailure `not-allowed`; JiraError `not-found` for an issue that they may not see
 */
export async function checkIssue(
  asUser: JiraRequest,
  issueId: string,
  change: RequestedChange,
): Promise<CheckedIssue> {
  const [checked, { EDIT_ISSUES: mayEdit }] = await Promise.all([
    seen(asUser, issueId, change.type === 'edit' ? change.hypothesis.enables : []),
    getMyPermissions(asUser)({ issueId }, ['EDIT_ISSUES']),
  ]);
  if (!mayEdit) throw new AppFailure({ code: 'not-allowed' });
  return checked;
}

async function seen(asUser: JiraRequest, issueId: string, named: readonly string[]): Promise<CheckedIssue> {
  if (named.length === 0) return { issue: await getIssue(asUser)(issueId, [findingProperty]), named: new Map() };
  const issues = await findIssues(asUser)([issueId, ...named], [findingProperty, hypothesisProperty]);
  const issue = issues.find(({ id }) => id === issueId);
  if (issue === undefined) throw new JiraError('not-found');
  return { issue, named: new Map(issues.filter((other) => other !== issue).map((other) => [other.id, other])) };
}
