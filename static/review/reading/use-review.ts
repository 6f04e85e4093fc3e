import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { findAllIssues } from '../../../src/jira/find-all-issues';
import { jira } from '../../api/jira';
import { dayAt } from '../../format/days';
import { useSession } from '../../session/session';
import { dueNow } from '../../sprint/due-now';
import type { SprintOnScreen } from '../../sprint/read-sprint';
import { useSprint } from '../../sprint/sprint-query';
import { useOpenedReview, type OpenedReview } from './opened-review';
import type { ReviewItem } from './review-item';
import { frozenElsewhere, reviewItems } from './review-items';

export interface Review {
  readonly opened: OpenedReview;
  readonly read: SprintOnScreen;
  readonly items: readonly ReviewItem[];
  /** Hypotheses that this person may not see: nothing more is known of them. */
  readonly unseen: number;
}

export type ReviewReading =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly type: 'ready'; readonly review: Review };

/** All that a review shows, as Jira and the app told it. */
export function useReview(sprintId: string): ReviewReading {
  const { timeZone, projectId } = useSession();
  const today = dayAt(new Date(), timeZone);
  const sprint = useSprint(sprintId);
  const opened = useOpenedReview(sprintId);
  const dueIn = projectId === '' ? (opened.data?.sprint.projectId ?? '') : projectId;
  // The first question does not wait for them.
  const due = useQuery(dueNow({ projectId: sprint.data === undefined || opened.data === undefined ? '' : dueIn, today, sprintId }));
  const gone = useGone(sprint.data, opened.data);
  const review = useMemo((): Review | undefined => {
    if (sprint.data === undefined || opened.data === undefined) return undefined;
    const items = reviewItems({ read: sprint.data, opened: opened.data, due: due.data ?? [], gone, today });
    const unseen = Math.max(sprint.data.work.unseen.length, opened.data.frozen?.hidden ?? 0);
    return { opened: opened.data, read: sprint.data, items, unseen };
  }, [sprint.data, opened.data, due.data, gone, today]);
  const failed = [sprint, opened].filter(({ data, isError }) => isError && data === undefined);
  if (failed[0] !== undefined) return { type: 'failed', error: failed[0].error, retry: () => failed.forEach(({ refetch }) => void refetch()) };
  return review === undefined ? { type: 'loading' } : { type: 'ready', review };
}

const none: ReadonlySet<string> = new Set();

/** What was frozen and is not in the sprint any more was taken out of it, or deleted: only then Jira is asked. */
function useGone(read: SprintOnScreen | undefined, opened: OpenedReview | undefined): ReadonlySet<string> {
  const ids = read === undefined || opened === undefined ? [] : frozenElsewhere(read, opened.frozen);
  const found = useQuery({
    queryKey: ['frozen-elsewhere', ids],
    queryFn: async () => {
      const there = new Set((await findAllIssues(jira)(ids, [])).map(({ id }) => id));
      return new Set(ids.filter((id) => !there.has(id)));
    },
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
  return found.data ?? none;
}
