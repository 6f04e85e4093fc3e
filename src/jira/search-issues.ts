import * as v from '@badrap/valita';
import { issueFields, IssueSchema, type Issue } from './issue';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

export interface IssueQuery {
  /** Every value in it quoted by `jqlString`. */
  readonly jql: string;
  /** Keys of issue properties to bring along, 5 at most. */
  readonly properties?: readonly string[];
  /** 100 at most, which is the default. */
  readonly maxResults?: number;
  readonly nextPageToken?: string;
  /** Ids of issues that were written a moment ago: without this, search may not know yet. 50 at most. */
  readonly reconcileIssues?: readonly string[];
}

export interface IssuePage {
  readonly issues: readonly Issue[];
  /** null on the last page. */
  readonly nextPageToken: string | null;
}

/**
 * Issues that the person may see, in the order of the JQL. Jira tells no total here.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const searchIssues =
  (request: JiraRequest) =>
  ({ jql, properties, maxResults = 100, nextPageToken, reconcileIssues }: IssueQuery): Promise<IssuePage> =>
    readJson(
      request(
        '/rest/api/3/search/jql',
        json('POST', {
          jql,
          fields: issueFields,
          maxResults,
          properties,
          nextPageToken,
          reconcileIssues: reconcileIssues?.map(Number),
        }),
      ),
      IssuePageSchema,
    );

const IssuePageSchema = v.object({
  issues: v.array(IssueSchema),
  nextPageToken: orElse(v.string(), null),
});
