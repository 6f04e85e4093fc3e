import type { AppAddress } from '../ask/session';

export const issueAddress = (key: string) => `/browse/${key}`;
export const backlogAddress = (project: string, board: string | number) => `/jira/software/projects/${project}/boards/${board}/backlog`;
export const boardAddress = (project: string, board: string | number) => `/jira/software/projects/${project}/boards/${board}`;
export const dashboardsAddress = '/jira/dashboards';
export const dashboardAddress = (id: string) => `${dashboardsAddress}/${id}`;
export const searchAddress = (jql = '') => `/issues/${jql ? `?${new URLSearchParams({ jql })}` : ''}`;

export const workflowAddress = (project: string) => `/jira/software/projects/${project}/settings/workflow`;

export const settingsAddress = (project: string, app: AppAddress, moduleKey?: string) =>
  `/jira/software/projects/${project}/settings/apps/${app.id}/${app.environmentId}${moduleKey ? `/${moduleKey}` : ''}`;

export const appPageAddress = (project: string, app: AppAddress, moduleKey?: string) =>
  `/jira/software/projects/${project}/apps/${app.id}/${app.environmentId}${moduleKey ? `/${moduleKey}` : ''}`;
