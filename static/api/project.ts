import { queryOptions, useQuery } from '@tanstack/react-query';
import { getProject } from '../../src/jira/get-project';
import { jira } from './jira';

/** The project with its issue types. */
export const projectWithTypes = (projectId: string) =>
  queryOptions({ queryKey: ['project', projectId], queryFn: () => getProject(jira)(projectId) });

export const useProject = (projectId: string) => useQuery(projectWithTypes(projectId));
