import { useQuery } from '@tanstack/react-query';
import { getProject } from '../../src/jira/get-project';
import { jira } from './jira';

/** The project with its issue types. */
export const useProject = (projectId: string) =>
  useQuery({ queryKey: ['project', projectId], queryFn: () => getProject(jira)(projectId) });
