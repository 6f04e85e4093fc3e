import * as v from '@badrap/valita';
import type { CurrencyVersion } from '../core/currency/currency-version';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { ReviewChangeRequestSchema } from '../core/hypothesis/requested-change';
import type { Revision } from '../core/hypothesis/revision';
import { GivenVerdictSchema, SprintIdSchema } from '../core/hypothesis/verdict';
import { mostHypotheses, type FrozenBet } from '../core/sprint/frozen';
import { AccountIdSchema, BusyWorkSchema, reviewLimits, type ReviewEntry, type ReviewedSprint } from '../core/sprint/review';
import type { SummaryItem } from '../core/sprint/summary-item';
import { distinct } from '../core/values/list';
import { ordinal } from '../core/values/number';
import { atMost, text } from '../core/values/text';
import type { Issue } from '../jira/issue';
import { BaseSchema } from './base';

const IssueIdsSchema = distinct(IssueIdSchema, mostHypotheses, (id) => id);

/** What the screens of sprints may invoke. Whoever may not see the sprint gets `not-found`. */
export const reviewInputs = {
  /** Freezes what was expected, where the event never came. */
  openReview: v.object({ sprintId: SprintIdSchema }),
  /** A new ticket to the review's channel: one lasts a quarter of an hour. */
  joinReview: v.object({ sprintId: SprintIdSchema }),
  /** Like `changeHypothesis` with an answer, asked in this sprint's review and held against what was frozen. */
  answerInReview: v.object({ sprintId: SprintIdSchema, issueId: IssueIdSchema, base: BaseSchema, verdict: GivenVerdictSchema }),
  /** Like `changeHypothesis` with a tick or a retracted answer; everybody in the review is told. */
  changeInReview: v.object({ sprintId: SprintIdSchema, issueId: IssueIdSchema, base: BaseSchema, change: ReviewChangeRequestSchema }),
  /** `base`: the newest entry of the review's log that the person had in front of them, 0 for none. */
  closeReview: v.object({
    sprintId: SprintIdSchema,
    base: BaseSchema,
    /** The hypotheses that the review asked about; `wasDue` those of them that came back from earlier sprints. */
    issueIds: IssueIdsSchema,
    wasDue: IssueIdsSchema,
    participants: distinct(AccountIdSchema, reviewLimits.participants, (id) => id),
    busyWork: BusyWorkSchema.nullable(),
  }),
  reopenReview: v.object({ sprintId: SprintIdSchema, base: BaseSchema, reason: text(reviewLimits.reason) }),
  /** What a closing kept; `closing` is the entry's number, `cursor` null for the beginning. */
  readSummary: v.object({ sprintId: SprintIdSchema, closing: ordinal, cursor: atMost(2000).nullable() }),
  /** The state of the reviews of up to 50 sprints. */
  listReviews: v.object({ sprintIds: distinct(SprintIdSchema, 50, (id) => id) }),
} as const;

export type ReviewFunctionName = keyof typeof reviewInputs;

/** What was frozen of a sprint, as far as this person may see it. */
export interface FrozenForReader {
  /** The moment for which it holds: when the sprint started. */
  readonly at: string;
  readonly bets: readonly FrozenBet[];
  /** How many more hypotheses the sprint has that this person may not see, frozen or come later. */
  readonly hidden: number;
}

/** Who changed what was expected, after the sprint had started. */
export interface LaterEdit {
  readonly issueId: string;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

/** A way into the review's realtime channel. */
export interface ReviewTicket {
  readonly name: string;
  readonly token: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

export interface ReviewState {
  readonly sprintId: string;
  readonly newest: ReviewEntry | null;
  /** The moment for which it was frozen what was expected; null: nothing was yet. */
  readonly frozenAt: string | null;
}

export interface ReviewResults {
  openReview: {
    readonly sprint: ReviewedSprint & { readonly state: 'future' | 'active' | 'closed' };
    /** Newest first, the newest 20. */
    readonly log: readonly ReviewEntry[];
    /** Null for a sprint that has not started. */
    readonly frozen: FrozenForReader | null;
    readonly laterEdits: readonly LaterEdit[];
    /** The first hundred of the frozen hypotheses as Jira tells this person of them now: the screen need not ask again. */
    readonly seen: readonly Issue[];
    /** Of the sprint's project; null where it has none. */
    readonly currency: CurrencyVersion | null;
    /** Whether this person may edit issues of the sprint's project: answer, tick, close. */
    readonly mayAnswer: boolean;
    /** Null while realtime is down: the screen asks Jira now and then instead. */
    readonly channel: ReviewTicket | null;
  };
  /** Null while realtime is down. */
  joinReview: { readonly channel: ReviewTicket | null };
  answerInReview: { readonly revision: Revision; readonly projected: boolean };
  changeInReview: { readonly revision: Revision; readonly projected: boolean };
  /** The entry that closed it; who comes second gets the error `review-moved`, with what the first one did. */
  closeReview: ReviewEntry;
  reopenReview: ReviewEntry;
  readSummary: {
    readonly entry: ReviewEntry;
    readonly items: readonly SummaryItem[];
    /** Items of issues that this person may not see, on this page. */
    readonly hidden: number;
    readonly nextCursor: string | null;
  };
  /** Of each sprint that this person may see. */
  listReviews: { readonly reviews: readonly ReviewState[] };
}
