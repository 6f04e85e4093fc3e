import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly hierarchyLevel: number;
  readonly subtask: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly issueTypes: readonly IssueType[];
}

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
}

export const useProjects = () =>
  useQuery({
    queryKey: ['projects'],
    queryFn: async () => (await ask<{ values: readonly Project[] }>('GET', '/rest/api/3/project/search?maxResults=50')).values,
  });

export const useProject = (key: string | undefined) =>
  useQuery({
    queryKey: ['project', key],
    enabled: key !== undefined,
    queryFn: () => ask<Project>('GET', `/rest/api/3/project/${encodeURIComponent(key ?? '')}`),
  });

/** The boards of a project, once it is known which. */
export const useBoards = (project: string | undefined) =>
  useQuery({
    queryKey: ['boards', project],
    enabled: project !== undefined,
    queryFn: async () =>
      (await ask<{ values: readonly Board[] }>('GET', `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(project ?? '')}`)).values,
  });
