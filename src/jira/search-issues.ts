import * as v from '@badrap/valita';
import { issueFields, issueFieldsWithoutProject, IssueSchema, IssueWithoutProjectSchema, type Issue, type IssueWithoutProject } from './issue';
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

interface Page<Found> {
  readonly issues: readonly Found[];
  /** null on the last page. */
  readonly nextPageToken: string | null;
}

export type IssuePage = Page<Issue>;

/**
 * Issues that the person may see, in the order of the JQL. Jira tells no total here.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const searchIssues =
  (request: JiraRequest) =>
  (query: IssueQuery): Promise<IssuePage> =>
    readJson(search(request, query, issueFields), IssuePageSchema);

/** The same, where it is known which project they are in. */
export const searchIssuesWithoutProject =
  (request: JiraRequest) =>
  (query: IssueQuery): Promise<Page<IssueWithoutProject>> =>
    readJson(search(request, query, issueFieldsWithoutProject), PageWithoutProjectSchema);

const search = (request: JiraRequest, { jql, properties, maxResults = 100, nextPageToken, reconcileIssues }: IssueQuery, fields: readonly string[]) =>
  request(
    '/rest/api/3/search/jql',
    json('POST', {
      jql,
      fields,
      maxResults,
      properties,
      nextPageToken,
      reconcileIssues: reconcileIssues?.map(Number),
    }),
  );

const pageOf = <Found>(schema: v.Type<Found>) => v.object({ issues: v.array(schema), nextPageToken: orElse(v.string(), null) });

const IssuePageSchema = pageOf(IssueSchema);
const PageWithoutProjectSchema = pageOf(IssueWithoutProjectSchema);
