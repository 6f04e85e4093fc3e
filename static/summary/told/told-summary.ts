import type { VerdictAnswer } from '../../../src/core/hypothesis/verdict';
import type { SummaryItem } from '../../../src/core/sprint/summary-item';

/** One bet, in words: what every form of the summary is made of. Empty where there is nothing to say. */
export interface ToldBet {
  readonly item: SummaryItem;
  /** The expected value, or the summary where nobody wrote one. */
  readonly value: string;
  readonly thing: string;
  readonly answer: VerdictAnswer | null;
  readonly answerSaid: string;
  readonly expected: string;
  readonly actual: string;
  readonly inCurrency: string;
  readonly evidence: string;
  readonly delivered: string;
  readonly learnt: string;
  readonly decision: string;
  readonly comesBackOn: string;
  readonly given: string;
}

/** A label with what is said under it. */
export interface ToldFact {
  readonly label: string;
  readonly said: string;
}

export interface ToldTotal {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ToldSummary {
  readonly title: string;
  readonly closed: string;
  /** Empty where the sprint had no days. */
  readonly when: string;
  readonly goal: string;
  /** "2 of 5 bets came in" */
  readonly headline: string;
  /** "2 achieved, 1 partly, 2 unanswered" */
  readonly counted: string;
  /** One for each currency. */
  readonly totals: readonly ToldTotal[];
  readonly answered: readonly ToldBet[];
  readonly unanswered: readonly ToldBet[];
  readonly comesBack: readonly ToldBet[];
  /** Empty where nothing is hidden. */
  readonly hidden: string;
  /** Empty where nobody counted. */
  readonly busyWork: string;
  readonly tookPart: string;
}
