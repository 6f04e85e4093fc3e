import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import type { JiraUser } from './issue-fields';

/** Everybody on the site. Jira itself refuses to give an issue to somebody who does not see it. */
export const useUsers = (wanted: boolean) =>
  useQuery({
    queryKey: ['users'],
    enabled: wanted,
    queryFn: () => ask<readonly JiraUser[]>('GET', '/rest/api/3/user/search?query=&maxResults=100'),
  });
