import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { listedFields, type ListedIssue } from './issue-fields';
import type { ListId } from './ranking';

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface IssuePage {
  readonly issues: readonly ListedIssue[];
  readonly nextPageToken?: string;
}

export const useSprints = (board: string) =>
  useQuery({
    queryKey: ['sprints', board],
    queryFn: async () =>
      (await ask<{ values: readonly Sprint[] }>('GET', `/rest/agile/1.0/board/${board}/sprint?state=active,future&maxResults=50`)).values,
  });

/** A screenful first, then more at a time: nobody scrolls through ten thousand issues a hundred at a time. */
const pageSize = (isFirst: boolean) => (isFirst ? 100 : 1000);

/** A list in rank order, as far as somebody has scrolled. */
function usePages(key: readonly unknown[], path: string) {
  return useInfiniteQuery({
    queryKey: key,
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = `maxResults=${pageSize(pageParam === '')}&fields=${listedFields}${pageParam ? `&nextPageToken=${encodeURIComponent(pageParam)}` : ''}`;
      const { issues, ...page } = await ask<IssuePage>('GET', `${path}?${query}`);
      // Sub-tasks go where their parent goes, and are no rows of their own.
      return { ...page, issues: issues.filter(({ fields }) => fields.issuetype.hierarchyLevel >= 0) };
    },
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
  });
}

/** Where a list is in the cache. */
export const listKey = (board: string, list: ListId) => ['list', board, list];

export const useBacklogIssues = (board: string) => usePages(listKey(board, 'backlog'), `/rest/software/1.0/board/${board}/backlog`);

export const useSprintIssues = (board: string, sprint: number) =>
  usePages(listKey(board, sprint), `/rest/software/1.0/board/${board}/sprint/${sprint}/issue`);
