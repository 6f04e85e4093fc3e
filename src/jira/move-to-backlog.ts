import { readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * Takes issues out of every active and future sprint.
 *
 * @param issueIds `mostIssuesPerMove` at most
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-backlog/#api-rest-agile-1-0-backlog-issue-post
 */
export const moveToBacklog =
  (request: JiraRequest) =>
  (issueIds: readonly string[]): Promise<void> =>
    readNothing(request('/rest/agile/1.0/backlog/issue', json('POST', { issues: issueIds })));
