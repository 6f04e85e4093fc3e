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

/** What the app adds to the menus of a backlog, and of its sprints by their ids. */
interface BoardModules {
  readonly backlog: readonly HostedModule[];
  readonly sprints: Readonly<Record<string, readonly HostedModule[]>>;
}

export const useBoardModules = (board: string) =>
  useQuery({ queryKey: ['board-modules', board], queryFn: () => ask<BoardModules>('GET', `/_site/board-modules?${new URLSearchParams({ board })}`) });

/** The app's scripts without a face: asked for once, since they stay as long as the page. */
export const useBackgroundScripts = () =>
  useQuery({ queryKey: ['background-scripts'], staleTime: Infinity, queryFn: () => ask<readonly HostedModule[]>('GET', '/_site/background-scripts') });

export type PanelAction = 'add' | 'remove' | 'show-for-all' | 'hide-from-all';

export const choosePanel = (issue: string, module: string, action: PanelAction) => ask('POST', '/_site/panels', { issue, module, action });

/** What the app's function says about a collapsed module: its lozenge, above all. */
export const readDynamicProperties = (contextToken: string) => ask<unknown>('POST', '/_site/dynamic-properties', { contextToken });
