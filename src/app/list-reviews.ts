import type { Input, Result } from '../contract/contract';
import type { ReviewState } from '../contract/review-functions';
import type { JiraRequest } from '../jira/request';
import type { FrozenSprints } from '../store/frozen-sprints';
import type { ReviewLog } from '../store/reviews';
import type { Actor } from './actor';
import { eachOfMany } from './each-of-many';
import { seenSprints } from './sees-sprint';

interface ListDeps {
  readonly asUser: JiraRequest;
  readonly reviews: Pick<ReviewLog, 'latest'>;
  readonly frozenSprints: Pick<FrozenSprints, 'find'>;
}

/** The state of some sprints' reviews, as far as this person may see the sprints. Of one that nobody opened, nothing is told that could be hidden. */
export function createListReviews({ asUser, reviews, frozenSprints }: ListDeps) {
  return async (_actor: Actor, { sprintIds }: Input<'listReviews'>): Promise<Result<'listReviews'>> => {
    const states = await eachOfMany(sprintIds, async (sprintId) => {
      const [newest, frozen] = await Promise.all([reviews.latest(sprintId), frozenSprints.find(sprintId)]);
      const state: ReviewState = { sprintId, newest, frozenAt: frozen?.at ?? null };
      return { state, boardId: newest?.sprint.boardId ?? frozen?.boardId ?? null };
    });
    const known = states.filter(({ state: { newest, frozenAt } }) => newest !== null || frozenAt !== null);
    const seen = await seenSprints(asUser, known.map(({ state, boardId }) => ({ sprintId: state.sprintId, boardId })));
    const told = states.filter((one) => !known.includes(one) || seen.has(one.state.sprintId));
    return { reviews: told.map(({ state }) => state) };
  };
}
