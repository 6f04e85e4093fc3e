import { productOf } from '../amount';
import { decimalOf, numberOf } from '../decimal';
import { movementOf, type End } from './movement';
import type { OwnPath } from './worth';
import type { WorthRange } from './worth-range';

/** Three numbers in the measure's unit: the worse end, the middle, the better end. */
export interface Numbers {
  readonly low: number | null;
  readonly likely: number;
  readonly high: number | null;
}

/** What lies between the factors of a path and its worth, so that nobody has to calculate along. */
export interface Steps {
  /** Where the measure will be; the worse end is the larger number where less is better. */
  readonly expected: Numbers;
  /** How far it moves the good way; negative where it moves the other way. */
  readonly change: Numbers;
  /** Change × rate, before anybody asks how sure it is; × confidence it is the worth. */
  readonly ifItComesTrue: WorthRange;
}

/** @throws RangeError for a path that no worth can have come about by: without baseline or likely */
export function stepsOf({ expectation, measure, rate }: Pick<OwnPath, 'expectation' | 'measure' | 'rate'>): Steps {
  const movement = movementOf(expectation, measure.direction);
  if (movement === null) throw new RangeError('A path has a baseline and what is likely');
  const perUnit = decimalOf(rate.perUnit);
  const each = <Value>(of: (end: End) => Value) => ({
    low: movement.low && of(movement.low),
    likely: of(movement.likely),
    high: movement.high && of(movement.high),
  });
  return {
    expected: each(({ at }) => at),
    change: each(({ change }) => numberOf(change)),
    ifItComesTrue: each(({ change }) => productOf(change, perUnit)),
  };
}
