import { setProperty } from './property';
import type { JiraRequest } from './request';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/ */
export const setProjectProperty =
  (request: JiraRequest) =>
  (projectId: string, key: string, value: unknown): Promise<void> =>
    setProperty(request, 'project', projectId, key, value);
