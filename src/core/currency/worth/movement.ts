import type { Expectation } from '../../hypothesis/hypothesis';
import { difference, isLess, type Decimal } from '../decimal';

/** Where a measure is expected to be, and how far that is the good way: negative where it is the other way. */
export interface End {
  readonly at: number;
  readonly change: Decimal;
}

/** The worse end, the likely middle and the better end; an end that nobody stated is null. */
export interface Movement {
  readonly low: End | null;
  readonly likely: End;
  readonly high: End | null;
}

/**
 * What goes down by 20 has moved 20 the good way where less is better.
 *
 * Which end of the range is the worse one is seen from where it leads, not from the field that it
 * was typed in: of minutes waited, some write the smaller number as *low*, some the smaller success.
 * An end alone is the worse one when it does not lead further than what is likely.
 *
 * @returns null where baseline or likely is not known
 */
export function movementOf({ baseline, low, likely, high }: Expectation, direction: 'up' | 'down'): Movement | null {
  if (baseline === null || likely === null) return null;
  const middle = endAt(likely, baseline, direction);
  const one = low === null ? null : endAt(low, baseline, direction);
  const other = high === null ? null : endAt(high, baseline, direction);
  const [worse, better] = inOrder(one, other, middle);
  return { low: worse, likely: middle, high: better };
}

function endAt(at: number, baseline: number, direction: 'up' | 'down'): End {
  return { at, change: direction === 'up' ? difference(at, baseline) : difference(baseline, at) };
}

/** Whether what is likely is worse than the worse end, or better than the better one. */
export function isLikelyOutside({ low, likely, high }: Movement): boolean {
  return (low !== null && leadsFurther(low, likely)) || (high !== null && leadsFurther(likely, high));
}

function inOrder(one: End | null, other: End | null, middle: End): readonly [End | null, End | null] {
  if (one !== null && other !== null) return leadsFurther(one, other) ? [other, one] : [one, other];
  const alone = one ?? other;
  if (alone === null) return [null, null];
  return leadsFurther(alone, middle) ? [null, alone] : [alone, null];
}

function leadsFurther(a: End, b: End): boolean {
  return isLess(b.change, a.change);
}
