import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input, Result } from '../../src/contract/contract';
import type { SummaryItem } from '../../src/core/sprint/summary-item';
import { callApp } from '../api/call-app';
import { isClosing, type KeptSummary } from './told/kept-summary';

/** What a closing kept, all pages of it. It never changes; what the person may see of it may. */
export const keptSummary = (sprintId: string, closing: number) =>
  queryOptions({ queryKey: ['review-summary', sprintId, closing], queryFn: () => readAll(sprintId, closing) });

async function readAll(sprintId: string, closing: number): Promise<KeptSummary> {
  const items: SummaryItem[] = [];
  let [hidden, cursor]: [number, string | null] = [0, null];
  for (;;) {
    const page: Result<'readSummary'> = await callApp('readSummary', { sprintId, closing, cursor });
    items.push(...page.items);
    hidden += page.hidden;
    cursor = page.nextCursor;
    if (cursor !== null) continue;
    if (!isClosing(page.entry)) throw new Error('This entry closed nothing.');
    return { entry: page.entry, items, hidden };
  }
}

/** What the overview knows of reviews is asked for again after any of these. */
function useReviewChange<Asked, Told>(change: (asked: Asked) => Promise<Told>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['reviews'] }),
  });
}

/** @throws AppFailure, `review-moved` where somebody else closed the review, or opened it again, first */
export const useCloseReview = () => useReviewChange((input: Input<'closeReview'>) => callApp('closeReview', input));

/** @throws AppFailure, `review-moved` as above */
export const useReopenReview = () => useReviewChange((input: Input<'reopenReview'>) => callApp('reopenReview', input));
