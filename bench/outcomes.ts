import { amountsOverTime } from '../src/core/outcome/amounts-over-time';
import { brierScore } from '../src/core/outcome/brier';
import { calibration } from '../src/core/outcome/calibration';
import { forecastsOf } from '../src/core/outcome/forecast';
import { hitRate } from '../src/core/outcome/hit-rate';
import { overTime } from '../src/core/outcome/over-time';
import { standingOf, type PastBet } from '../src/core/outcome/past-bet';
import { rangeCoverage } from '../src/core/outcome/range-coverage';
import { topMessage } from '../src/core/outcome/top-message';
import { typicalEstimate } from '../src/core/outcome/typical-estimate';
import { median } from './median';
import { manyBets } from './outcomes/many-bets';
import { count, type Row } from './table';

const runs = 30;
const bets = 5000;
const mostMilliseconds = 50;
const today = '2026-11-22';

/** All that the page of outcomes shows. */
function allFigures(placed: readonly PastBet[]): readonly unknown[] {
  const forecasts = forecastsOf(placed);
  const quarters = overTime(placed, today);
  return [
    topMessage(placed, today),
    placed.map((bet) => standingOf(bet, today)),
    hitRate(placed),
    brierScore(forecasts),
    calibration(forecasts),
    rangeCoverage(placed),
    typicalEstimate(placed),
    amountsOverTime(quarters, null),
  ];
}

/** How long it takes to say what came of thousands of bets: milliseconds of the processor, in the middle of many runs. */
export function outcomesTime(): Row[] {
  const placed = manyBets(bets);
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    allFigures(placed);
    return process.cpuUsage(before).user / 1000;
  });
  return [count(`outcomes: all figures of ${bets} bets`, median(times), 'ms', mostMilliseconds)];
}
