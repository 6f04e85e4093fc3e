import type { Forecast } from './forecast';

/** How far forecasts were off, on average and squared: 0 is perfect, 1 always wrong. */
export interface BrierScore {
  readonly score: number;
  /** What somebody gets who says 50 % every time: ¼. */
  readonly coin: number;
  /** What somebody gets who says every time how many of these bets came in: share × (1 − share). */
  readonly baseRate: number;
  readonly count: number;
}

/**
 * The mean of (confidence − outcome)², the outcome being 1 where the bet came in and 0 where it did not.
 *
 * @returns null without a forecast
 * @see G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1–3;
 *   in the form for two outcomes that is in use today, half of Brier's own
 */
export function brierScore(forecasts: readonly Forecast[]): BrierScore | null {
  if (forecasts.length === 0) return null;
  const share = forecasts.filter(({ cameIn }) => cameIn).length / forecasts.length;
  const squares = forecasts.map(({ confidence, cameIn }) => (confidence / 100 - (cameIn ? 1 : 0)) ** 2);
  return {
    score: squares.reduce((sum, square) => sum + square, 0) / forecasts.length,
    coin: 0.25,
    baseRate: share * (1 - share),
    count: forecasts.length,
  };
}
