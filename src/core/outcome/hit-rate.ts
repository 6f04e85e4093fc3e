import { cameIn, isSettled, type PastBet } from './past-bet';
import { wilsonInterval, type Interval } from './wilson';

/** How many bets came in, of all that were answered for good. */
export interface HitRate {
  readonly achieved: number;
  readonly partly: number;
  readonly notAchieved: number;
  /** All three together. */
  readonly settled: number;
  /** 0 to 1: achieved of settled. Null, with its interval, where nothing is settled. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

export function hitRate(bets: readonly PastBet[]): HitRate {
  const settled = bets.filter(isSettled);
  const count = (answer: 'partly' | 'not-achieved') => settled.filter(({ verdict }) => verdict.answer === answer).length;
  const achieved = settled.filter(cameIn).length;
  return {
    achieved,
    partly: count('partly'),
    notAchieved: count('not-achieved'),
    settled: settled.length,
    share: settled.length === 0 ? null : achieved / settled.length,
    interval: settled.length === 0 ? null : wilsonInterval(achieved, settled.length),
  };
}
