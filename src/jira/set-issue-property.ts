import { setProperty } from './property';
import type { JiraRequest } from './request';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
export const setIssueProperty =
  (request: JiraRequest) =>
  (issueId: string, key: string, value: unknown): Promise<void> =>
    setProperty(request, 'issue', issueId, key, value);
