import { readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/** As many issues as Jira moves in one call, to a sprint or to the backlog. */
export const mostIssuesPerMove = 50;

/**
 * @param issueIds `mostIssuesPerMove` at most
 * @throws JiraError `rejected` for a closed sprint; where one issue can't be moved, none is
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-post
 */
export const moveToSprint =
  (request: JiraRequest) =>
  (sprintId: number, issueIds: readonly string[]): Promise<void> =>
    readNothing(request(`/rest/agile/1.0/sprint/${sprintId}/issue`, json('POST', { issues: issueIds })));
