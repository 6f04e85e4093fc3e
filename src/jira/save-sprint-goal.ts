import { readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/**
 * Writes the goal of a sprint, and nothing else of it. Empty takes the goal away.
 *
 * @throws JiraError `forbidden` for who may not manage sprints, `rejected` for a sprint that is closed
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-post
 */
export const saveSprintGoal =
  (request: JiraRequest) =>
  (sprintId: string, goal: string): Promise<void> =>
    readNothing(request(`/rest/agile/1.0/sprint/${encodeURIComponent(sprintId)}`, json('POST', { goal })));
