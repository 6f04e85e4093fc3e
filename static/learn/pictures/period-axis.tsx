import type { ScaleBand } from 'd3-scale';
import type { Period } from '../../../src/core/outcome/over-time';
import type { LearnWords } from '../words/use-learn-words';
import ink from './ink.module.css';

export const periodName = ({ overTime }: LearnWords, { quarter }: Period): string => (quarter === null ? overTime.elsewhen : overTime.quarter(quarter.year, quarter.number));

interface PeriodAxis {
  readonly words: LearnWords;
  readonly periods: readonly Period[];
  readonly x: ScaleBand<number>;
  readonly y: number;
}

/** A name takes about so many pixels, with some room beside it. */
const nameWidth = 68;

/** The names of the periods: as many as there is room for, the last one always. */
export function periodAxis({ words, periods, x, y }: PeriodAxis) {
  const [from, to] = x.range();
  const every = Math.max(1, Math.ceil((periods.length * nameWidth) / Math.max(nameWidth, to - from)));
  return periods.map((period, place) =>
    (periods.length - 1 - place) % every === 0 ? (
      <text key={place} x={(x(place) ?? 0) + x.bandwidth() / 2} y={y} textAnchor="middle" className={ink.quiet}>
        {periodName(words, period)}
      </text>
    ) : null,
  );
}
