import { readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/** What is left out stays as it is. */
interface IssueChange {
  readonly typeId?: string;
  /** Null: out from under the issue above. */
  readonly parentId?: string | null;
}

/**
 * @throws JiraError `rejected` where the type or the parent doesn't fit the issue, `forbidden` for who may not edit it
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put
 */
export const changeIssue =
  (request: JiraRequest) =>
  (issueId: string, { typeId, parentId }: IssueChange): Promise<void> =>
    readNothing(
      request(
        `/rest/api/3/issue/${encodeURIComponent(issueId)}`,
        json('PUT', {
          fields: { ...(typeId !== undefined && { issuetype: { id: typeId } }), ...(parentId && { parent: { id: parentId } }) },
          // The one way that Jira documents to take a parent away.
          ...(parentId === null && { update: { parent: [{ set: { none: true } }] } }),
        }),
      ),
    );
