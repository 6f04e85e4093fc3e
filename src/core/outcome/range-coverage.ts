import { isSettled, type PastBet } from './past-bet';

/** How often the actual number fell within the range that was expected. Issue ids. */
export interface RangeCoverage {
  readonly within: readonly string[];
  /** On the bad side of the range, whichever way the measure counts. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  /** 0 to 1, null where no bet had both ends and an actual number. */
  readonly share: number | null;
}

/** Both ends belong to the range. Ends that were written the wrong way round are the same range. */
export function rangeCoverage(bets: readonly PastBet[]): RangeCoverage {
  const found = { within: [] as string[], worse: [] as string[], better: [] as string[] };
  for (const bet of bets) {
    const place = placeOfActual(bet);
    if (place !== null) found[place].push(bet.issueId);
  }
  const counted = found.within.length + found.worse.length + found.better.length;
  return { ...found, share: counted === 0 ? null : found.within.length / counted };
}

function placeOfActual(bet: PastBet): 'within' | 'worse' | 'better' | null {
  if (!isSettled(bet)) return null;
  const { actual, bet: placed } = bet.verdict;
  const { low, high } = placed.expectation;
  if (actual === null || low === null || high === null) return null;
  if (actual >= Math.min(low, high) && actual <= Math.max(low, high)) return 'within';
  const isAbove = actual > Math.max(low, high);
  return isAbove === (placed.measure?.direction !== 'down') ? 'better' : 'worse';
}
