import type { Input, Result } from '../contract/contract';
import type { AskedIn } from '../core/hypothesis/verdict';
import { verdictLimits } from '../core/hypothesis/verdict';
import { isClosed } from '../core/sprint/review';
import { cutText } from '../core/values/text';
import { getSprint } from '../jira/get-sprint';
import type { JiraRequest } from '../jira/request';
import type { FrozenSprints } from '../store/frozen-sprints';
import type { ReviewLog } from '../store/reviews';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import type { ChangeHypothesis } from './change-hypothesis';
import type { TellReview } from './tell-review';

interface AnswerDeps {
  readonly asUser: JiraRequest;
  readonly reviews: Pick<ReviewLog, 'latest'>;
  readonly frozenSprints: Pick<FrozenSprints, 'find'>;
  readonly changeHypothesis: ChangeHypothesis;
  readonly tellReview: TellReview;
}

/** One act in the review of a sprint. */
type InReview = Input<'changeInReview'> | (Omit<Input<'changeInReview'>, 'change'> & { readonly change: { readonly type: 'answer' } & Pick<Input<'answerInReview'>, 'verdict'> });

/**
 * Changes a hypothesis from within a review that is open, and tells all who have it open.
 *
 * @throws what `changeHypothesis` throws; AppFailure `review-moved` while the review is closed, and
 *   `invalid-input` for a sprint that has not started; JiraError `not-found` for one that the person may not see
 */
function createWithinReview({ asUser, reviews, frozenSprints, changeHypothesis, tellReview }: AnswerDeps) {
  return async (actor: Actor, { sprintId, issueId, base, change }: InReview): Promise<Result<'changeHypothesis'>> => {
    const [sprint, newest, frozen] = await Promise.all([getSprint(asUser)(sprintId), reviews.latest(sprintId), frozenSprints.find(sprintId)]);
    if (sprint.state === 'future') throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'sprintId', problem: 'unknown-id' }] });
    if (newest !== null && isClosed(newest)) throw new AppFailure({ code: 'review-moved', current: newest });
    const askedIn: AskedIn = { sprintId, name: cutText(sprint.name, verdictLimits.sprintName) };
    const bet = frozen?.bets.find((one) => one.issueId === issueId)?.bet ?? null;
    const saved = await changeHypothesis(actor, { issueId, base, change }, { askedIn, bet });
    await tellReview(sprintId, { type: 'saved', issueId, revision: saved.revision.number });
    return saved;
  };
}

/** A tick, or an answer that is taken back. */
export function createChangeInReview(deps: AnswerDeps) {
  const withinReview = createWithinReview(deps);
  return (actor: Actor, input: Input<'changeInReview'>): Promise<Result<'changeInReview'>> => withinReview(actor, input);
}

/** The answer to the value question, held against what was frozen. */
export function createAnswerInReview(deps: AnswerDeps) {
  const withinReview = createWithinReview(deps);
  return async (actor: Actor, { verdict, ...where }: Input<'answerInReview'>): Promise<Result<'answerInReview'>> => {
    try {
      return await withinReview(actor, { ...where, change: { type: 'answer', verdict } });
    } catch (error) {
      throw asAsked(error);
    }
  };
}

/** The same failure, in the paths of an input that has the verdict at its top. */
function asAsked(error: unknown): unknown {
  if (!(error instanceof AppFailure) || error.reason.code !== 'invalid-input') return error;
  const fields = error.reason.fields.map((field) => ({ ...field, path: field.path.replace(/^change\./, '') }));
  return new AppFailure({ code: 'invalid-input', fields }, { cause: error });
}
