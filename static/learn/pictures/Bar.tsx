import type { ScaleLinear } from 'd3-scale';
import ink from './ink.module.css';

interface BarProps {
  readonly x: number;
  readonly width: number;
  readonly y: ScaleLinear<number, number>;
  /** On the scale. */
  readonly from: number;
  readonly to: number;
  readonly look: string | undefined;
}

/** Pixels: what is lower than this is hit beside it, too. */
const leastReach = 14;

/** From one height to another, with a gap to what stands on it; too little to see is a line. */
export function Bar({ x, width, y, from, to, look }: BarProps) {
  const [top, bottom] = from < to ? [y(to), y(from)] : [y(from), y(to)];
  const across = { x, width: Math.max(1, width) };
  const reach = Math.max(leastReach, bottom - top);
  return (
    <>
      <rect {...across} y={(top + bottom - reach) / 2} height={reach} className={ink.reach} />
      <rect {...across} y={Math.min(top, bottom - 2)} height={Math.max(2, bottom - top - 1)} rx={2} className={look} />
    </>
  );
}
