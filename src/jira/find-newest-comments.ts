import * as v from '@badrap/valita';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/** Jira's own limit for one call. */
const most = 100;

/**
 * The bodies of the newest comments of an issue, in Atlassian's document format, newest first.
 *
 * @throws JiraError `not-found` for an issue that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get
 */
export const findNewestComments =
  (request: JiraRequest) =>
  async (issueId: string): Promise<readonly unknown[]> => {
    const query = new URLSearchParams({ orderBy: '-created', maxResults: String(most) });
    const path = `/rest/api/3/issue/${encodeURIComponent(issueId)}/comment?${query.toString()}`;
    return (await readJson(request(path), CommentsSchema)).comments.map(({ body }) => body);
  };

const CommentsSchema = v.object({ comments: v.array(v.object({ body: v.unknown().optional() })) });
