import * as v from '@badrap/valita';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/** As many as Jira checks in one call. */
const perCall = 1000;

/**
 * Those of these issues that whoever asks may edit, one call for a thousand.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post
 */
export const findEditableIssues =
  (request: JiraRequest) =>
  async (issueIds: readonly string[]): Promise<ReadonlySet<string>> => {
    const editable = new Set<string>();
    for (let begin = 0; begin < issueIds.length; begin += perCall) {
      const issues = issueIds.slice(begin, begin + perCall).map(Number);
      const body = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [], issues }] };
      const { projectPermissions } = await readJson(request('/rest/api/3/permissions/check', json('POST', body)), GrantsSchema);
      for (const id of projectPermissions.flatMap((granted) => granted.issues)) editable.add(String(id));
    }
    return editable;
  };

const GrantsSchema = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), issues: v.array(v.number()) })),
});
