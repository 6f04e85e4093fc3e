import { productOf } from '../amount';
import type { Decimal } from '../decimal';
import type { Movement } from './movement';
import type { WorthRange } from './worth-range';

/** A movement, each end times the same factor. */
export function rangeOf({ low, likely, high }: Movement, factor: Decimal): WorthRange {
  return {
    low: low && productOf(low.change, factor),
    likely: productOf(likely.change, factor),
    high: high && productOf(high.change, factor),
  };
}
