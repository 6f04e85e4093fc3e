import type { QueryClient } from '@tanstack/react-query';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { revisionOf, withRevision, type SprintIssue } from '../../sprint/sprint-issue';
import { showInSprint, sprintOnScreen } from '../../sprint/sprint-query';

type Issues = readonly SprintIssue[];

/** Shows what somebody saved, wherever the review shows that hypothesis: no second question to Jira. */
export function showSaved(client: QueryClient, sprintId: string, issueId: string, revision: Revision): void {
  showInSprint(client, sprintId, issueId, revision);
  client.setQueriesData<Issues>({ queryKey: ['due-now'] }, (shown) =>
    shown?.map((issue) => (issue.id === issueId ? withRevision(issue, revision) : issue)),
  );
}

/** The number of the newest revision that is shown; undefined where the review shows no such issue. */
export function knownRevision(client: QueryClient, sprintId: string, issueId: string): number | undefined {
  const own = client.getQueryData(sprintOnScreen(sprintId).queryKey)?.issues.get(issueId);
  const due = client.getQueriesData<Issues>({ queryKey: ['due-now'] }).flatMap(([, issues]) => issues?.filter(({ id }) => id === issueId) ?? []);
  const issue = own ?? due[0];
  return issue && (revisionOf(issue)?.number ?? 0);
}
