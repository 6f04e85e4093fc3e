import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import type { JiraUser } from './issue-fields';

/** Who an issue of a project can be given to. */
export const useAssignable = (project: string, wanted: boolean) =>
  useQuery({
    queryKey: ['assignable', project],
    enabled: wanted,
    queryFn: () => ask<readonly JiraUser[]>('GET', `/rest/api/3/user/assignable/search?project=${encodeURIComponent(project)}&maxResults=100`),
  });
