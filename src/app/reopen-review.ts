import type { Input, Result } from '../contract/contract';
import { isClosed, type ReviewEntry } from '../core/sprint/review';
import { getSprint } from '../jira/get-sprint';
import type { JiraRequest } from '../jira/request';
import type { ReviewLog } from '../store/reviews';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { checkMayReview, placedSprint } from './reviewed-sprint';
import type { TellReview } from './tell-review';

interface ReopenDeps {
  readonly asUser: JiraRequest;
  readonly reviews: ReviewLog;
  readonly tellReview: TellReview;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/**
 * Opens a closed review again, with a reason. What the closing kept stays as it is.
 *
 * @throws AppFailure `review-moved` with what somebody else did first, `not-allowed`, and
 *   `invalid-input` where nothing was ever closed; JiraError `not-found` for a sprint that the person may not see
 */
export function createReopenReview({ asUser, reviews, tellReview, now }: ReopenDeps) {
  return async (actor: Actor, { sprintId, base, reason }: Input<'reopenReview'>): Promise<Result<'reopenReview'>> => {
    const details = await getSprint(asUser)(sprintId);
    const [placed, newest] = await Promise.all([placedSprint(asUser, details), reviews.latest(sprintId, base)]);
    await checkMayReview(asUser, placed);
    if (newest === null) throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'base', problem: 'unknown-id' }] });
    if (newest.number !== base || !isClosed(newest)) throw new AppFailure({ code: 'review-moved', current: newest });
    const entry: ReviewEntry = { number: base + 1, at: now(), by: actor.accountId, sprint: placed.sprint, change: { type: 'reopened', reason } };
    if ((await reviews.append(sprintId, entry.number, entry)) === 'taken') {
      throw new AppFailure({ code: 'review-moved', current: (await reviews.latest(sprintId, entry.number)) ?? newest });
    }
    await tellReview(sprintId, { type: 'review', number: entry.number });
    return entry;
  };
}
