import { useInfiniteQuery } from '@tanstack/react-query';
import type { Issue } from '../../src/jira/issue';
import { jqlId } from '../../src/jira/jql';
import { searchIssues, type IssuePage } from '../../src/jira/search-issues';
import { jira } from './jira';

export interface MoreToDos {
  readonly toDos: readonly Issue[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly failed: boolean;
  readonly load: () => void;
}

/**
 * The to-dos after the first hundred, a hundred at a time, when somebody asks for them.
 *
 * @param known what is shown already
 * @param isAll whether that is all there are
 */
export function useMoreToDos(issueId: string, known: readonly Issue[], isAll: boolean): MoreToDos {
  const { data, fetchNextPage, refetch, isFetching, isError } = useInfiniteQuery({
    queryKey: ['more-to-dos', issueId],
    queryFn: ({ pageParam }) => (pageParam === null ? firstTwoPages(issueId) : page(issueId, pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
    enabled: false,
  });
  const shown = new Set(known.map(({ id }) => id));
  const last = data?.pages.at(-1);
  return {
    toDos: data?.pages.flatMap(({ issues }) => issues.filter(({ id }) => !shown.has(id))) ?? [],
    hasMore: last === undefined ? !isAll : last.nextPageToken !== null,
    isLoading: isFetching,
    failed: isError,
    load: () => void (last === undefined ? refetch() : fetchNextPage()),
  };
}

function page(issueId: string, nextPageToken?: string): Promise<IssuePage> {
  const jql = `parent = ${jqlId(issueId)} ORDER BY rank ASC`;
  return searchIssues(jira)({ jql, ...(nextPageToken !== undefined && { nextPageToken }) });
}

/** A page's token belongs to its query, and the first page of this one was shown with the issue. */
async function firstTwoPages(issueId: string): Promise<IssuePage> {
  const first = await page(issueId);
  if (first.nextPageToken === null) return first;
  const second = await page(issueId, first.nextPageToken);
  return { issues: [...first.issues, ...second.issues], nextPageToken: second.nextPageToken };
}
