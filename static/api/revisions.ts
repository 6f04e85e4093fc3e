import { useInfiniteQuery } from '@tanstack/react-query';
import { callApp } from './call-app';

/** Every revision of an issue's hypothesis, newest first, 20 at a time. */
export const useRevisions = (issueId: string) =>
  useInfiniteQuery({
    queryKey: ['revisions', issueId],
    queryFn: ({ pageParam }) => callApp('listRevisions', { issueId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
