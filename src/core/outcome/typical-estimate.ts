import { isSettled, type PastBet } from './past-bet';

/** How much of the change that was thought likely came. */
interface EstimatedShare {
  readonly issueId: string;
  /** 1: as expected; 0.5: half of it; 0: nothing; below 0: it got worse; above 1: more than expected. */
  readonly share: number;
}

export interface TypicalEstimate {
  /** As the share of a bet. */
  readonly medianShare: number;
  /** Of which it is the median. */
  readonly bets: readonly EstimatedShare[];
}

/**
 * The median of (actual − baseline) ÷ (likely − baseline). The median, because one bet that came in
 * tenfold would drown all others in a mean. Bets that expected no change say nothing.
 *
 * @returns null where no bet has all three numbers
 */
export function typicalEstimate(bets: readonly PastBet[]): TypicalEstimate | null {
  const shares = bets.filter(isSettled).flatMap(({ issueId, verdict }): readonly EstimatedShare[] => {
    const { baseline, likely } = verdict.bet.expectation;
    if (verdict.actual === null || baseline === null || likely === null || likely === baseline) return [];
    return [{ issueId, share: (verdict.actual - baseline) / (likely - baseline) }];
  });
  return shares.length === 0 ? null : { medianShare: median(shares.map(({ share }) => share)), bets: shares };
}

/** @param values at least one */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
