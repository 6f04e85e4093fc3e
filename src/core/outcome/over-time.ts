import { totalOutcomes, type Total } from '../sprint/total-outcomes';
import { hitRate, type HitRate } from './hit-rate';
import { isSettled, type PastBet, type SettledBet } from './past-bet';

/** A quarter of a year, with the bets that were answered for good in it. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly bets: readonly SettledBet[];
  readonly hitRate: HitRate;
  /** What was bet and what came of it, each currency by itself. */
  readonly totals: readonly Total[];
}

/**
 * From the first quarter with an answer to the last, in order; quarters in between in which nobody
 * answered are there, and empty: a gap says something. By the day of the verdict, in UTC.
 */
export function overTime(bets: readonly PastBet[]): readonly Quarter[] {
  const byQuarter = new Map<number, SettledBet[]>();
  for (const bet of bets.filter(isSettled)) {
    const number = quarterNumber(new Date(bet.verdict.at));
    const inside = byQuarter.get(number);
    if (inside === undefined) byQuarter.set(number, [bet]);
    else inside.push(bet);
  }
  if (byQuarter.size === 0) return [];
  const first = Math.min(...byQuarter.keys());
  const count = Math.max(...byQuarter.keys()) - first + 1;
  return Array.from({ length: count }, (_, place) => quarterOf(first + place, byQuarter.get(first + place) ?? []));
}

/** Quarters since the year 0. */
const quarterNumber = (at: Date): number => at.getUTCFullYear() * 4 + Math.floor(at.getUTCMonth() / 3);

function quarterOf(number: number, bets: readonly SettledBet[]): Quarter {
  const answered = bets.map(({ hypothesis, verdict }) => ({ kind: hypothesis.kind, bet: verdict.bet, verdict }));
  return { year: Math.floor(number / 4), quarter: (number % 4) + 1, bets, hitRate: hitRate(bets), totals: totalOutcomes(answered) };
}
