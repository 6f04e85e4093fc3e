import { findProperty } from './property';
import type { JiraRequest } from './request';

/**
 * @returns the value; undefined where the issue has no such property, or does not exist for whoever asks
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/
 */
export const findIssueProperty =
  (request: JiraRequest) =>
  (issueId: string, key: string): Promise<unknown> =>
    findProperty(request, 'issue', issueId, key);
