import { issueFields, IssueSchema, type Issue } from './issue';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/**
 * @param properties keys of issue properties to bring along
 * @throws JiraError `not-found` for an issue that does not exist or that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get
 */
export const getIssue =
  (request: JiraRequest) =>
  (issueId: string, properties: readonly string[] = []): Promise<Issue> =>
    readJson(request(`/rest/api/3/issue/${encodeURIComponent(issueId)}?${query(properties)}`), IssueSchema);

function query(properties: readonly string[]): string {
  const search = new URLSearchParams({ fields: issueFields.join(',') });
  if (properties.length > 0) search.set('properties', properties.join(','));
  return search.toString();
}
