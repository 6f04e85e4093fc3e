import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReviewState } from '../../src/contract/review-functions';
import type { ReviewProgress } from '../../src/core/sprint/review-progress';
import { callApp } from '../api/call-app';
import { jira } from '../api/jira';
import { progressOf } from './progress-of';

/** As many as the app answers for in one call. */
const perCall = 50;

/** How the review of a sprint stands. */
interface KnownReview {
  readonly state: ReviewState;
  /** Null where nobody has opened it, or where Jira does not tell. */
  readonly progress: ReviewProgress | null;
}

/** By sprint id. */
export type KnownReviews = ReadonlyMap<string, KnownReview>;

/** How the reviews of these sprints stand: one invocation for 50 of them, and the sprint's own REST calls for each that is open. */
export const useReviews = (sprintIds: readonly string[]) =>
  useQuery({
    queryKey: ['reviews', sprintIds],
    queryFn: () => readReviews(sprintIds),
    enabled: sprintIds.length > 0,
    placeholderData: keepPreviousData,
  });

async function readReviews(sprintIds: readonly string[]): Promise<KnownReviews> {
  const calls = Array.from({ length: Math.ceil(sprintIds.length / perCall) }, (_, call) =>
    callApp('listReviews', { sprintIds: sprintIds.slice(call * perCall, (call + 1) * perCall) }),
  );
  const states = (await Promise.all(calls)).flatMap(({ reviews }) => reviews);
  const known = states.map(async (state) => [state.sprintId, { state, progress: await progressOf(jira, state) }] as const);
  return new Map(await Promise.all(known));
}
