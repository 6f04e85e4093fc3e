import { useQuery } from '@tanstack/react-query';
import type { HostedModule } from '../frames/hosted-module';
import { ask } from './ask';

export interface IssueModules {
  readonly panels: readonly HostedModule[];
  readonly addable: readonly { readonly key: string; readonly title: string }[];
  readonly contexts: readonly HostedModule[];
  readonly mayShowForAll: boolean;
}

export const useIssueModules = (issue: string) =>
  useQuery({
    queryKey: ['issue-modules', issue],
    queryFn: () => ask<IssueModules>('GET', `/_site/issue-modules?${new URLSearchParams({ issue })}`),
  });

export type ProjectModuleType = 'jira:projectPage' | 'jira:projectSettingsPage';

export const useProjectModules = (project: string, type: ProjectModuleType) =>
  useQuery({
    queryKey: ['project-modules', project, type],
    queryFn: () => ask<readonly HostedModule[]>('GET', `/_site/project-modules?${new URLSearchParams({ project, type })}`),
  });

export type PanelAction = 'add' | 'remove' | 'show-for-all' | 'hide-from-all';

export const choosePanel = (issue: string, module: string, action: PanelAction) => ask('POST', '/_site/panels', { issue, module, action });

/** What the app's function says about a collapsed module: its lozenge, above all. */
export const readDynamicProperties = (contextToken: string) => ask<unknown>('POST', '/_site/dynamic-properties', { contextToken });
