/** A share between two bounds, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution: with it, the interval holds in 95 of 100 cases. */
const z = 1.959963984540054;

/**
 * How far the true share may lie from the one that was seen: few data say so by a wide interval.
 * Wilson's score interval, which also holds for few cases and for shares near 0 and 1.
 *
 * @param hits 0 to `count`
 * @param count 1 and above
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212
 */
export function wilsonInterval(hits: number, count: number): Interval {
  const share = hits / count;
  const spread = (z * z) / count;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
