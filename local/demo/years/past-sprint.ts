import type { Side } from '../../../src/core/hypothesis/revision';
import type { Decision, VerdictAnswer } from '../../../src/core/hypothesis/verdict';
import type { MeasureName } from '../currency';
import type { PersonName } from '../people';

/** What somebody said when the value question was asked. */
export interface PastAnswer {
  readonly answer: VerdictAnswer;
  readonly actual: number | null;
  readonly learnt: string;
  readonly decision: Decision | null;
  readonly evidence: string;
  /** With `too-early`: in the review of how many sprints later it is asked again, or on which day from the start of the demo. */
  readonly again: { readonly sprints: number } | { readonly on: number } | null;
}

/** A bet of long ago: its epic, its hypothesis, its to-dos, and what came of it. */
export interface PastBet {
  readonly epic: string;
  readonly thing: string;
  readonly value: string;
  readonly for: string;
  readonly because?: string;
  readonly shows: MeasureName;
  /** Where it was. */
  readonly from: number;
  /** Low, likely and high; null where nobody said. */
  readonly to: readonly [low: number | null, likely: number, high: number | null];
  /** Percent. */
  readonly sure: number;
  readonly by: PersonName;
  readonly agreed: readonly Side[];
  readonly toDos: readonly string[];
  /** One after the other; none where nobody asked, or nobody knew. */
  readonly answers: readonly PastAnswer[];
  /** Answered on the issue, this many days after the sprint, and not in a review. */
  readonly outside?: number;
}

/** A month of the bakery. */
export interface PastSprint {
  readonly goal: string;
  /** Closed; held, and never closed; or nobody met. */
  readonly review: 'closed' | 'held' | 'skipped';
  readonly present: readonly PersonName[];
  /** What was done for no hypothesis. */
  readonly busy: readonly string[];
  readonly bets: readonly PastBet[];
}

const said = (answer: VerdictAnswer) => (actual: number | null, learnt: string, decision: Decision = 'persevere', evidence = ''): PastAnswer => ({ answer, actual, learnt, decision, evidence, again: null });

export const achieved = said('achieved');
export const partly = said('partly');
export const missed = said('not-achieved');

/** @param again asked again that many sprints later, or on that day */
export const tooEarly = (again: number | { readonly on: number }, learnt = ''): PastAnswer => ({
  answer: 'too-early',
  actual: null,
  learnt,
  decision: null,
  evidence: '',
  again: typeof again === 'number' ? { sprints: again } : again,
});

export const everybody: readonly Side[] = ['product', 'consumer', 'team'];
