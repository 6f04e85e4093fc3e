import * as v from '@badrap/valita';
import type { CurrencyVersion } from '../core/currency/currency-version';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import type { Revision } from '../core/hypothesis/revision';
import { GivenVerdictSchema, SprintIdSchema } from '../core/hypothesis/verdict';
import { mostHypotheses, type FrozenSprint } from '../core/sprint/frozen';
import { AccountIdSchema, BusyWorkSchema, reviewLimits, type ReviewEntry, type ReviewedSprint } from '../core/sprint/review';
import type { SummaryItem } from '../core/sprint/summary-item';
import { distinct } from '../core/values/list';
import { integerBetween, ordinal } from '../core/values/number';
import { atMost, text } from '../core/values/text';

const Base = integerBetween(0, 999_999);

/** What the screens of sprints may invoke. */
export const reviewInputs = {
  /** For whoever may see the sprint. Freezes what was expected, where the event never came. */
  openReview: v.object({ sprintId: SprintIdSchema }),
  /** Like `changeHypothesis` with an answer, asked in this sprint's review and held against what was frozen. */
  answerInReview: v.object({ sprintId: SprintIdSchema, issueId: IssueIdSchema, base: Base, verdict: GivenVerdictSchema }),
  /** `base`: the newest entry of the review's log that the person had in front of them. */
  closeReview: v.object({
    sprintId: SprintIdSchema,
    base: Base,
    /** The hypotheses that the review asked about; `wasDue` those that came back from earlier sprints. */
    issueIds: distinct(IssueIdSchema, mostHypotheses, (id) => id),
    wasDue: distinct(IssueIdSchema, mostHypotheses, (id) => id),
    participants: distinct(AccountIdSchema, reviewLimits.participants, (id) => id),
    busyWork: BusyWorkSchema.nullable(),
  }),
  reopenReview: v.object({ sprintId: SprintIdSchema, base: Base, reason: text(reviewLimits.reason) }),
  /** What a closing kept; `closing` is the entry's number, `cursor` null for the beginning. */
  readSummary: v.object({ sprintId: SprintIdSchema, closing: ordinal, cursor: atMost(2000).nullable() }),
  /** The state of the reviews of up to 50 sprints. */
  listReviews: v.object({ sprintIds: distinct(SprintIdSchema, 50, (id) => id) }),
} as const;

/** Who changed what was expected, after the sprint had started. */
export interface LaterEdit {
  readonly issueId: string;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

export interface ReviewResults {
  openReview: {
    readonly sprint: ReviewedSprint & { readonly state: 'future' | 'active' | 'closed' };
    /** Newest first, the newest 20. */
    readonly log: readonly ReviewEntry[];
    /** Null for a sprint that has not started. Only what this person may see. */
    readonly frozen: FrozenSprint | null;
    readonly laterEdits: readonly LaterEdit[];
    /** Of the sprint's project; null where it has none. */
    readonly currency: CurrencyVersion | null;
    /** Whether this person may edit issues of the sprint's project: answer, tick, close. */
    readonly mayAnswer: boolean;
    /** Null while realtime is down: the screen asks Jira now and then instead. */
    readonly channel: { readonly name: string; readonly token: string; readonly expiresAt: number } | null;
  };
  answerInReview: { readonly revision: Revision; readonly projected: boolean };
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
  /** Newest entry and how many hypotheses were frozen (null: not yet) of each sprint that this person may see. */
  listReviews: { readonly reviews: readonly { readonly sprintId: string; readonly newest: ReviewEntry | null; readonly frozen: readonly string[] | null }[] };
}
