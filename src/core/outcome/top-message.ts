import { meanConfidence } from './calibration';
import { forecastsOf, type Forecast } from './forecast';
import { hitRate } from './hit-rate';
import { standingOf, type PastBet } from './past-bet';
import { wilsonInterval } from './wilson';

/** The one thing to say on top of the page; words are the screen's. */
export type TopMessage =
  /** Nobody wrote a hypothesis yet. */
  | { readonly type: 'no-bets' }
  /** Written, but none is answered for good. */
  | { readonly type: 'none-settled'; readonly bets: number; readonly overdue: number }
  /** "7 of 12 bets came in", and how good the forecasts are. */
  | { readonly type: 'came-in'; readonly hits: number; readonly settled: number; readonly tilt: Tilt };

export type Tilt =
  /** Too few forecasts to say anything about them. */
  | { readonly type: 'too-few'; readonly forecasts: number; readonly needed: number }
  /** Of the bets that were given at least this much (percent), clearly fewer came in than was said. */
  | { readonly type: 'over-confident'; readonly above: number }
  /** Of the bets that were given less than this, clearly more came in than was said. */
  | { readonly type: 'under-confident'; readonly below: number }
  /** What came in agrees with what was said, as far as so many bets can tell. */
  | { readonly type: 'calibrated' };

/** With fewer, an interval is so wide that nearly anything agrees with it. */
const fewest = 5;

/** Percent: from where on forecasts may be said to be over- or under-confident. Round numbers can be kept in mind. */
const thresholds = [50, 60, 70, 80] as const;

/** @param today `YYYY-MM-DD` */
export function topMessage(bets: readonly PastBet[], today: string): TopMessage {
  if (bets.length === 0) return { type: 'no-bets' };
  const { achieved, settled } = hitRate(bets);
  if (settled === 0) {
    const overdue = bets.filter((bet) => standingOf(bet, today) === 'overdue').length;
    return { type: 'none-settled', bets: bets.length, overdue };
  }
  return { type: 'came-in', hits: achieved, settled, tilt: tiltOf(forecastsOf(bets)) };
}

/**
 * Said only where it is clear: where what was said on average lies outside of the 95 % interval of
 * what came in. The most extreme group that is clear is named: it is off the most.
 */
function tiltOf(forecasts: readonly Forecast[]): Tilt {
  if (forecasts.length < fewest) return { type: 'too-few', forecasts: forecasts.length, needed: fewest };
  const over = thresholds.findLast((threshold) => isOff(forecasts.filter(({ confidence }) => confidence >= threshold), 'fewer'));
  if (over !== undefined) return { type: 'over-confident', above: over };
  const under = thresholds.find((threshold) => isOff(forecasts.filter(({ confidence }) => confidence < threshold), 'more'));
  return under === undefined ? { type: 'calibrated' } : { type: 'under-confident', below: under };
}

function isOff(forecasts: readonly Forecast[], came: 'fewer' | 'more'): boolean {
  if (forecasts.length < fewest) return false;
  const { low, high } = wilsonInterval(forecasts.filter(({ cameIn }) => cameIn).length, forecasts.length);
  const said = meanConfidence(forecasts);
  return came === 'fewer' ? said > high : said < low;
}
