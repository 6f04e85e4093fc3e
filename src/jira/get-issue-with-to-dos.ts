import { getIssue } from './get-issue';
import type { IssueWithoutProject } from './issue';
import { isJiraError, JiraError } from './jira-error';
import { jqlId } from './jql';
import type { JiraRequest } from './request';
import { searchIssuesWithoutProject } from './search-issues';

export interface IssueWithToDos {
  readonly issue: IssueWithoutProject;
  /** The issues under it, in the order of their rank; the first 99, as the issue itself is one of a page's 100. */
  readonly toDos: readonly IssueWithoutProject[];
  /** null when these are all. */
  readonly nextPageToken: string | null;
}

/**
 * An issue with one of its properties, and what lies under it, in one call. A second call is made
 * only where so much lies under it that the issue itself is not on the first page.
 *
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export const getIssueWithToDos =
  (request: JiraRequest) =>
  async (issueId: string, property: string): Promise<IssueWithToDos> => {
    const { issues, nextPageToken } = await search(request, issueId, property);
    const found = issues.find(({ id }) => id === issueId);
    if (found === undefined && nextPageToken === null) throw new JiraError('not-found');
    return {
      issue: found ?? (await getIssue(request)(issueId, [property])),
      toDos: issues.filter((other) => other !== found),
      nextPageToken,
    };
  };

/**
 * What lies under the issue after the page that the token came with.
 *
 * @throws JiraError
 */
export const getMoreToDos =
  (request: JiraRequest) =>
  async (issueId: string, property: string, pageToken: string): Promise<Pick<IssueWithToDos, 'toDos' | 'nextPageToken'>> => {
    const { issues, nextPageToken } = await search(request, issueId, property, pageToken);
    return { toDos: issues.filter(({ id }) => id !== issueId), nextPageToken };
  };

/** The same for every page: Jira's tokens belong to the query that they came from. */
async function search(request: JiraRequest, issueId: string, property: string, nextPageToken?: string) {
  const id = jqlId(issueId);
  try {
    return await searchIssuesWithoutProject(request)({
      jql: `issue = ${id} OR parent = ${id} ORDER BY rank ASC`,
      properties: [property],
      reconcileIssues: [issueId],
      ...(nextPageToken !== undefined && { nextPageToken }),
    });
  } catch (error) {
    // JQL that names an issue which the person may not see is rejected, where other calls say 404.
    throw isJiraError(error, 'rejected') ? new JiraError('not-found', { cause: error }) : error;
  }
}
