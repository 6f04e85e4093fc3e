import type { Expectation } from '../../src/core/hypothesis/hypothesis';

/** Where things stand on a line from 0 to 100 percent. */
export interface RangePicture {
  readonly baseline: number | null;
  readonly from: number;
  readonly to: number;
  readonly likely: number | null;
}

/** Room left and right of the outermost numbers, in percent of the line. */
const margin = 6;

/** @returns null where there are not two different numbers to draw between */
export function rangePicture({ baseline, low, likely, high }: Expectation): RangePicture | null {
  const known = [baseline, low, likely, high].filter((value) => value !== null);
  const [smallest, largest] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || smallest === largest) return null;
  const place = (value: number) => margin + ((value - smallest) / (largest - smallest)) * (100 - 2 * margin);
  const expected = [low, likely, high].filter((value) => value !== null);
  const ends = expected.length > 0 ? expected : known;
  return {
    baseline: baseline === null ? null : place(baseline),
    from: place(Math.min(...ends)),
    to: place(Math.max(...ends)),
    likely: likely === null ? null : place(likely),
  };
}
