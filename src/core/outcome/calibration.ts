import type { Forecast } from './forecast';
import { wilsonInterval, type Interval } from './wilson';

/** Bets that were given about the same confidence: how many of them came in? */
export interface CalibrationBand {
  /** Percent; the band holds what is at least `from` and below `to`, the last one 100 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly hits: number;
  /** 0 to 1: hits of count. */
  readonly share: number;
  /** 0 to 1: what was said on average. A forecaster is calibrated where the share is the same. */
  readonly said: number;
  readonly interval: Interval;
  readonly issueIds: readonly string[];
}

const width = 10;
const lastBand = 100 / width - 1;

/** In bands of ten percent, from the least confident; bands without a bet are left out. */
export function calibration(forecasts: readonly Forecast[]): readonly CalibrationBand[] {
  const bands = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const band = Math.min(lastBand, Math.floor(forecast.confidence / width));
    const inside = bands.get(band);
    if (inside === undefined) bands.set(band, [forecast]);
    else inside.push(forecast);
  }
  return [...bands].sort(([a], [b]) => a - b).map(([band, inside]) => bandOf(band * width, inside));
}

function bandOf(from: number, inside: readonly Forecast[]): CalibrationBand {
  const hits = inside.filter(({ cameIn }) => cameIn).length;
  return {
    from,
    to: from + width,
    count: inside.length,
    hits,
    share: hits / inside.length,
    said: meanConfidence(inside),
    interval: wilsonInterval(hits, inside.length),
    issueIds: inside.map(({ issueId }) => issueId),
  };
}

/** 0 to 1. @param forecasts at least one */
export function meanConfidence(forecasts: readonly Forecast[]): number {
  return forecasts.reduce((sum, { confidence }) => sum + confidence, 0) / forecasts.length / 100;
}
