import { findProperty } from './property';
import type { JiraRequest } from './request';

/**
 * @returns the value; undefined where the project has no such property, or does not exist for whoever asks
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/
 */
export const findProjectProperty =
  (request: JiraRequest) =>
  (projectId: string, key: string): Promise<unknown> =>
    findProperty(request, 'project', projectId, key);
