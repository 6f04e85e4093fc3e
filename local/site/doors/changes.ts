import * as v from '@badrap/valita';
import { findAs } from '../api/jira-as';
import type { SiteParts } from '../api/site-parts';
import type { SiteChange } from '../changes';
import type { Door } from '../http/door';
import { openEventStream } from '../http/event-stream';
import { askingPerson } from './site-api';

const IssueSchema = v.object({ id: v.string(), fields: v.object({ project: v.object({ id: v.string() }) }) });
type Issue = v.Infer<typeof IssueSchema>;

async function findIssue({ jira }: SiteParts, accountId: string, idOrKey: string | null): Promise<Issue | undefined> {
  if (idOrKey === null) return undefined;
  const found = await findAs(jira, accountId, `/rest/api/3/issue/${encodeURIComponent(idOrKey)}?fields=project`);
  return found === undefined ? undefined : IssueSchema.parse(found, { mode: 'strip' });
}

/** What an issue view tells the frames on it: `JIRA_ISSUE_CHANGED`, as Forge's docs show it. */
const issueChanged = (issue: Issue, change: SiteChange) => ({
  issueId: issue.id,
  projectId: issue.fields.project.id,
  changes: [{ changeType: change.commented ? 'commented' : 'updated', atlassianId: change.by ?? '' }],
});

/**
 * A stream of events to a page: `changed` when anything was written, without saying what, and
 * `issue-changed` for the one issue that the page shows and the person may see.
 */
export const changesDoor =
  (parts: SiteParts): Door =>
  async (exchange) => {
    const { request, response, url } = exchange;
    if (exchange.host !== 'site' || url.pathname !== '/_site/changes') return false;
    const person = askingPerson(exchange, parts);
    const issue = await findIssue(parts, person.accountId, url.searchParams.get('issue'));
    const end = parts.changes.subscribe((change) => {
      stream.send('changed', null);
      if (issue && change.issueIds.includes(issue.id)) stream.send('issue-changed', issueChanged(issue, change));
    });
    const stream = openEventStream(request, response, end);
    return true;
  };
