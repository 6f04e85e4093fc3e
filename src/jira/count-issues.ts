import * as v from '@badrap/valita';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * About how many issues a JQL finds: search itself tells no total.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-approximate-count-post
 */
export const countIssues =
  (request: JiraRequest) =>
  async (jql: string): Promise<number> =>
    (await readJson(request('/rest/api/3/search/approximate-count', json('POST', { jql })), CountSchema)).count;

const CountSchema = v.object({ count: v.number() });
