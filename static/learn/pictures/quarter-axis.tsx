import type { ScaleBand } from 'd3-scale';
import type { Quarter } from '../../../src/core/outcome/over-time';
import type { LearnWords } from '../words/use-learn-words';
import ink from './ink.module.css';

export const quarterName = ({ overTime }: LearnWords, { year, quarter }: Quarter): string => overTime.quarter(year, quarter);

interface QuarterAxis {
  readonly words: LearnWords;
  readonly quarters: readonly Quarter[];
  readonly x: ScaleBand<number>;
  readonly y: number;
}

/** A name takes about so many pixels, with some room beside it. */
const nameWidth = 68;

/** The names of the quarters: as many as there is room for, the last one always. */
export function quarterAxis({ words, quarters, x, y }: QuarterAxis) {
  const [from, to] = x.range();
  const every = Math.max(1, Math.ceil((quarters.length * nameWidth) / Math.max(nameWidth, to - from)));
  return quarters.map((quarter, place) =>
    (quarters.length - 1 - place) % every === 0 ? (
      <text key={place} x={(x(place) ?? 0) + x.bandwidth() / 2} y={y} textAnchor="middle" className={ink.quiet}>
        {quarterName(words, quarter)}
      </text>
    ) : null,
  );
}
