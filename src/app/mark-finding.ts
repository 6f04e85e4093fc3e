import { findingProperty, mustShowFinding } from '../core/backlog/finding-property';
import { deleteIssueProperty } from '../jira/delete-issue-property';
import type { JiraRequest } from '../jira/request';
import { setIssueProperty } from '../jira/set-issue-property';
import type { AssessedIssue, AssessIssue } from './assess-issue';

/** Makes an issue's property say what the guard finds; it is written only when it changes. */
export const showFinding =
  (asApp: JiraRequest) =>
  async ({ issue, finding, shown }: AssessedIssue): Promise<void> => {
    if (!mustShowFinding(shown, finding)) return;
    if (finding === null) await deleteIssueProperty(asApp)(issue.id, findingProperty);
    else await setIssueProperty(asApp)(issue.id, findingProperty, finding);
  };

interface MarkFindingDeps {
  readonly asApp: JiraRequest;
  readonly assessIssue: AssessIssue;
}

/** Assesses an issue as it is now, and shows what comes out of it: one REST call, and one write where it changes. */
export function createMarkFinding({ asApp, assessIssue }: MarkFindingDeps) {
  return async (issueId: string): Promise<void> => showFinding(asApp)(await assessIssue(issueId));
}

export type MarkFinding = ReturnType<typeof createMarkFinding>;
