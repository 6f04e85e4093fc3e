import * as v from '@badrap/valita';
import { backlogProperties } from './backlog-issue';
import { placedFields, PlacedIssueSchema, type PlacedIssue } from './get-backlog-issue';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * Those of these issues that exist and that whoever asks may see, with where each stands, in one call.
 * In the order in which they were asked for.
 *
 * @param issueIds 100 at most
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 */
export const findPlacedIssues =
  (request: JiraRequest) =>
  async (issueIds: readonly string[]): Promise<readonly PlacedIssue[]> => {
    const body = { issueIdsOrKeys: issueIds, fields: placedFields, properties: backlogProperties, expand: ['schema'] };
    const { issues } = await readJson(request('/rest/api/3/issue/bulkfetch', json('POST', body)), FoundSchema);
    return issueIds.flatMap((id) => issues.find((issue) => issue.id === id) ?? []);
  };

const FoundSchema = v.object({ issues: v.array(PlacedIssueSchema) });
