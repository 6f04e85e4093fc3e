import { dayToAsk } from '../hypothesis/is-due';
import { hitRate, type HitRate } from './hit-rate';
import { isSettled, standingOf, type PastBet, type SettledBet } from './past-bet';

interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

/** The bets of a quarter of a year. */
export interface Period {
  /** Null: of bets that wait for an answer on a day that is too far off to be drawn, or on none. */
  readonly quarter: Quarter | null;
  /** Answered for good in it. */
  readonly settled: readonly SettledBet[];
  /** Their day lies in it and has passed. */
  readonly overdue: readonly PastBet[];
  /** Their day lies in it, and is still to come. */
  readonly open: readonly PastBet[];
  readonly hitRate: HitRate;
}

/** Quarters: three years, and one. What waits longer than that is told, but has no quarter of its own. */
const mostBehind = 12;
const mostAhead = 4;

/**
 * From the first quarter with an answer, or with a day to answer on, to the last, in order; quarters in
 * between in which nothing lies are there, and empty: a gap says something. By the day of the verdict, in
 * UTC; what waits, by the day on which it is asked for.
 *
 * @param today `YYYY-MM-DD`
 */
export function overTime(bets: readonly PastBet[], today: string): readonly Period[] {
  const now = numberOf(new Date(today));
  const byQuarter = new Map<number | null, PastBet[]>();
  for (const bet of bets) {
    const number = quarterNumber(bet, now);
    const inside = byQuarter.get(number);
    if (inside === undefined) byQuarter.set(number, [bet]);
    else inside.push(bet);
  }
  const numbers = [...byQuarter.keys()].filter((number) => number !== null);
  const first = Math.min(...numbers);
  const count = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  const quarters = Array.from({ length: count }, (_, place) => periodOf(quarterOf(first + place), byQuarter.get(first + place) ?? [], today));
  const elsewhen = byQuarter.get(null);
  return elsewhen === undefined ? quarters : [...quarters, periodOf(null, elsewhen, today)];
}

/** Null where its day is too far off, or where it has none. */
function quarterNumber(bet: PastBet, now: number): number | null {
  if (isSettled(bet)) return numberOf(new Date(bet.verdict.at));
  const day = dayToAsk({ hypothesis: bet.hypothesis, verdict: bet.verdict ?? undefined });
  const number = day === null ? null : numberOf(new Date(day));
  return number === null || number < now - mostBehind || number > now + mostAhead ? null : number;
}

/** Quarters since the year 0. */
const numberOf = (at: Date): number => at.getUTCFullYear() * 4 + Math.floor(at.getUTCMonth() / 3);
const quarterOf = (number: number): Quarter => ({ year: Math.floor(number / 4), number: (number % 4) + 1 });

function periodOf(quarter: Quarter | null, bets: readonly PastBet[], today: string): Period {
  const waiting = bets.filter((bet) => !isSettled(bet));
  return {
    quarter,
    settled: bets.filter(isSettled),
    overdue: waiting.filter((bet) => standingOf(bet, today) === 'overdue'),
    open: waiting.filter((bet) => standingOf(bet, today) !== 'overdue'),
    hitRate: hitRate(bets),
  };
}
