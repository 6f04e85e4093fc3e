import * as v from '@badrap/valita';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/** Far more than with fields: Jira documents 5,000 where only ids are asked for, and may give fewer. */
const idsPerPage = 5000;

/** How many freshly written issues search can be told of. */
const reconciledAtOnce = 50;

/**
 * The ids of all that a JQL finds, in its order: what an order is, in as few calls as can be.
 *
 * @param jql every value in it quoted by `jqlString` or `jqlId`
 * @param written ids of issues that were written a moment ago; search is told of the last fifty
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const searchIds =
  (request: JiraRequest) =>
  async (jql: string, written: readonly string[] = []): Promise<readonly string[]> => {
    const reconcileIssues = written.slice(-reconciledAtOnce).map(Number);
    const found = new Set<string>();
    let nextPageToken: string | null = null;
    do {
      const body = { jql, fields: ['id'], maxResults: idsPerPage, nextPageToken: nextPageToken ?? undefined, reconcileIssues };
      const page: v.Infer<typeof PageSchema> = await readJson(request('/rest/api/3/search/jql', json('POST', body)), PageSchema);
      for (const { id } of page.issues) found.add(id);
      ({ nextPageToken } = page);
    } while (nextPageToken !== null);
    return [...found];
  };

const PageSchema = v.object({ issues: v.array(v.object({ id: v.string() })), nextPageToken: orElse(v.string(), null) });
