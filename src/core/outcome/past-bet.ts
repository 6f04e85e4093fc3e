import type { Hypothesis } from '../hypothesis/hypothesis';
import { isDue } from '../hypothesis/is-due';
import type { Verdict, VerdictAnswer } from '../hypothesis/verdict';

/** A written hypothesis, as far as it is a bet: what was written, and the newest verdict on it. */
export interface PastBet {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly projectId: string;
  readonly hypothesis: Hypothesis;
  /** Null: nobody answered yet. */
  readonly verdict: Verdict | null;
}

/** A bet whose question was answered for good. */
export interface SettledBet extends PastBet {
  readonly verdict: Verdict & { readonly answer: Exclude<VerdictAnswer, 'too-early'> };
}

/** Where a bet stands. A thing that was delivered without a verdict is open, or overdue: never a success. */
export type Standing = VerdictAnswer | 'open' | 'overdue';

/** @param today `YYYY-MM-DD` */
export function standingOf({ hypothesis, verdict }: PastBet, today: string): Standing {
  if (isDue({ hypothesis, verdict: verdict ?? undefined }, today)) return 'overdue';
  return verdict?.answer ?? 'open';
}

export function isSettled(bet: PastBet): bet is SettledBet {
  return bet.verdict !== null && bet.verdict.answer !== 'too-early';
}

/** Came in is only what was achieved: partly is told beside it, and counts for nothing here. */
export function cameIn({ verdict }: SettledBet): boolean {
  return verdict.answer === 'achieved';
}
