import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Result } from '../../../src/contract/contract';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { callApp } from '../../api/call-app';

export type OpenedReview = Result<'openReview'>;

/** What only the app knows of a sprint's review: what was frozen, and whether it is closed. One invocation, once. */
export const openedReview = (sprintId: string) =>
  queryOptions({
    queryKey: ['opened-review', sprintId],
    queryFn: () => callApp('openReview', { sprintId }),
    staleTime: Infinity,
  });

export const useOpenedReview = (sprintId: string) => useQuery(openedReview(sprintId));

/** Shows what became of the review: no second question to the app. */
export function showEntry(client: QueryClient, sprintId: string, entry: ReviewEntry): void {
  client.setQueryData(openedReview(sprintId).queryKey, (shown) => {
    if (shown === undefined || shown.log.some(({ number }) => number >= entry.number)) return shown;
    return { ...shown, log: [entry, ...shown.log] };
  });
}
