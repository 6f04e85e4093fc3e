import type { Handlers } from '@forge/resolver';
import { kvs } from '@forge/kvs';
import { createAnswerInReview, createChangeInReview } from '../app/answer-in-review';
import { createCloseReview } from '../app/close-review';
import { createComposeSummary } from '../app/compose-summary';
import { createJoinReview, createTicketFor } from '../app/join-review';
import { createListReviews } from '../app/list-reviews';
import { createOpenReview } from '../app/open-review';
import { createReadSummary } from '../app/read-summary';
import { createReopenReview } from '../app/reopen-review';
import { createTellReview } from '../app/tell-review';
import { createVisibleIssues } from '../app/visible-issues';
import type { Contract } from '../contract/contract';
import { reviewInputs as inputs, type ReviewFunctionName } from '../contract/review-functions';
import { createReviewLog } from '../store/reviews';
import { createSummaries } from '../store/summaries';
import { connectSprints } from './connect-sprints';
import { guard } from './guard';
import { lazyRealtime } from './lazy-realtime';
import { makeChangeHypothesis } from './make-change-hypothesis';
import { createReviewRoom } from './realtime-review';
import { within } from './within';
import type { Parts } from './wiring';

/** What a resolver offers of the reviews of sprints. */
export function wireReviews(base: Parts): Handlers<Pick<Contract, ReviewFunctionName>> {
  const guarded = guard(base);
  const reviewRoom = createReviewRoom(lazyRealtime);
  const parts = {
    ...base,
    ...connectSprints(base),
    reviews: createReviewLog(kvs),
    summaries: createSummaries(kvs),
    tellReview: createTellReview({ reviewRoom, within, log: base.log }),
    ticketFor: createTicketFor({ reviewRoom, log: base.log }),
  };
  const visibleIssues = () => createVisibleIssues(parts);
  const answering = () => ({ ...parts, changeHypothesis: makeChangeHypothesis(base) });
  return {
    openReview: guarded('openReview', inputs.openReview, () => createOpenReview({ ...parts, visibleIssues: visibleIssues() })),
    joinReview: guarded('joinReview', inputs.joinReview, () => createJoinReview(parts)),
    answerInReview: guarded('answerInReview', inputs.answerInReview, () => createAnswerInReview(answering())),
    changeInReview: guarded('changeInReview', inputs.changeInReview, () => createChangeInReview(answering())),
    closeReview: guarded('closeReview', inputs.closeReview, () => createCloseReview({ ...parts, composeSummary: createComposeSummary(parts) })),
    reopenReview: guarded('reopenReview', inputs.reopenReview, () => createReopenReview(parts)),
    readSummary: guarded('readSummary', inputs.readSummary, () => createReadSummary({ ...parts, visibleIssues: visibleIssues() })),
    listReviews: guarded('listReviews', inputs.listReviews, () => createListReviews(parts)),
  };
}
