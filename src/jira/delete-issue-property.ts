import { isJiraError } from './jira-error';
import { pathOfProperty } from './property';
import { readNothing } from './read-json';
import type { JiraRequest } from './request';

/**
 * Removes a property; it is no error if there is none.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/
 */
export const deleteIssueProperty =
  (request: JiraRequest) =>
  async (issueId: string, key: string): Promise<void> => {
    try {
      await readNothing(request(pathOfProperty('issue', issueId, key), { method: 'DELETE' }));
    } catch (error) {
      if (!isJiraError(error, 'not-found')) throw error;
    }
  };
