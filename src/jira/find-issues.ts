import * as v from '@badrap/valita';
import { issueFields, IssueSchema, type Issue } from './issue';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * Those of these issues that exist and that whoever asks may see, in no particular order.
 *
 * @param issueIds 100 at most
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 */
export const findIssues =
  (request: JiraRequest) =>
  async (issueIds: readonly string[], properties: readonly string[] = []): Promise<readonly Issue[]> => {
    const body = { issueIdsOrKeys: issueIds, fields: issueFields, properties };
    const { issues } = await readJson(request('/rest/api/3/issue/bulkfetch', json('POST', body)), FoundSchema);
    return issues;
  };

const FoundSchema = v.object({ issues: v.array(IssueSchema) });
