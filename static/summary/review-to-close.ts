import type { VerdictAnswer } from '../../src/core/hypothesis/verdict';
import type { BusyWork, ReviewedSprint } from '../../src/core/sprint/review';

/** What a review asked about, as the screen of whoever closes it has it. */
export interface ReviewToClose {
  readonly sprint: ReviewedSprint;
  /** The number of the newest entry of its log that is on the screen; 0 for none. */
  readonly base: number;
  /** In the order of the screen, those that came back from earlier sprints too. */
  readonly items: readonly ItemToClose[];
  readonly busyWork: BusyWork | null;
  /** Account ids of those who had the review open while this browser had. */
  readonly present: readonly string[];
}

interface ItemToClose {
  readonly issueId: string;
  readonly key: string;
  /** The expected value, or else the issue's summary. */
  readonly title: string;
  /** Null where nobody answered in this review. */
  readonly answer: VerdictAnswer | null;
  readonly answeredBy: string | null;
  readonly wasDue: boolean;
}
