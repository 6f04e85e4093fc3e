import { useInfiniteQuery } from '@tanstack/react-query';
import { hypothesisProperty } from '../../src/core/hypothesis/projection';
import { getMoreToDos, type IssueWithToDos } from '../../src/jira/get-issue-with-to-dos';
import type { IssueWithoutProject } from '../../src/jira/issue';
import { jira } from './jira';

export interface MoreToDos {
  readonly toDos: readonly IssueWithoutProject[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly failed: boolean;
  readonly load: () => void;
}

type FirstPage = Pick<IssueWithToDos, 'toDos' | 'nextPageToken'>;

/** The to-dos after those that came with the issue, a hundred and one REST call at a time, when somebody asks for them. */
export function useMoreToDos(issueId: string, { toDos, nextPageToken }: FirstPage): MoreToDos {
  const { data, fetchNextPage, refetch, isFetching, isError } = useInfiniteQuery({
    queryKey: ['more-to-dos', issueId],
    queryFn: ({ pageParam }) => getMoreToDos(jira)(issueId, hypothesisProperty, pageParam),
    initialPageParam: nextPageToken ?? '',
    getNextPageParam: (page) => page.nextPageToken,
    enabled: false,
  });
  // Somebody may have ranked them meanwhile.
  const shown = new Set(toDos.map(({ id }) => id));
  const last = data?.pages.at(-1);
  return {
    toDos: data?.pages.flatMap((page) => page.toDos.filter(({ id }) => !shown.has(id))) ?? [],
    hasMore: (last === undefined ? nextPageToken : last.nextPageToken) !== null,
    isLoading: isFetching,
    failed: isError,
    load: () => void (last === undefined ? refetch() : fetchNextPage()),
  };
}
