import { cameIn, isSettled, type PastBet } from './past-bet';

/** A confidence that was given, and whether the bet came in. */
export interface Forecast {
  readonly issueId: string;
  /** Percent, 0 to 100, as it was when the bet was placed. */
  readonly confidence: number;
  readonly cameIn: boolean;
}

/** Those of the bets that were answered for good and had been given a confidence. */
export function forecastsOf(bets: readonly PastBet[]): readonly Forecast[] {
  return bets.filter(isSettled).flatMap((bet): readonly Forecast[] => {
    const { confidence } = bet.verdict.bet;
    return confidence === null ? [] : [{ issueId: bet.issueId, confidence, cameIn: cameIn(bet) }];
  });
}
