import * as v from '@badrap/valita';
import { backlogFields, backlogProperties, BacklogIssueSchema, type BacklogIssue } from './backlog-issue';
import { firstIssue } from '../core/values/first-issue';
import { JiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/** Jira's own limit where fields are asked for. */
const issuesPerPage = 100;

export interface BacklogQuery {
  /** Every value in it quoted by `jqlString` or `jqlId`. */
  readonly jql: string;
  /** null for the first page. */
  readonly nextPageToken: string | null;
  /** Ids of issues that were written a moment ago: without this, search may not know yet. 50 at most. */
  readonly reconcileIssues?: readonly string[];
}

export interface BacklogPage {
  /** Each as Jira told it; `readBacklogIssue` reads one. A page is a lot to read at once. */
  readonly issues: readonly unknown[];
  /** null on the last page. */
  readonly nextPageToken: string | null;
}

/**
 * A hundred issues with all that the guard looks at, in one call.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const searchBacklog =
  (request: JiraRequest) =>
  ({ jql, nextPageToken, reconcileIssues }: BacklogQuery): Promise<BacklogPage> =>
    readJson(
      request(
        '/rest/api/3/search/jql',
        json('POST', {
          jql,
          fields: backlogFields,
          properties: backlogProperties,
          maxResults: issuesPerPage,
          nextPageToken: nextPageToken ?? undefined,
          reconcileIssues: reconcileIssues?.map(Number),
        }),
      ),
      PageSchema,
    );

const PageSchema = v.object({ issues: v.array(v.unknown()), nextPageToken: orElse(v.string(), null) });

/** @throws JiraError `unreadable` for what Jira's documents do not promise */
export function readBacklogIssue(told: unknown): BacklogIssue {
  const parsed = BacklogIssueSchema.try(told, { mode: 'strip' });
  if (parsed.ok) return parsed.value;
  throw new JiraError('unreadable', { detail: firstIssue(parsed) });
}
