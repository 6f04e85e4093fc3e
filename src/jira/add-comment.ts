import { readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * @param body in Atlassian's document format
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post
 */
export const addComment =
  (request: JiraRequest) =>
  (issueId: string, body: unknown): Promise<void> =>
    readNothing(request(`/rest/api/3/issue/${encodeURIComponent(issueId)}/comment`, json('POST', { body })));
