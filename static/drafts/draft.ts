import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Typed } from '../places/place';

/** The revision that a person had in front of them when they began to type; number 0 where there was none. */
export interface Base {
  readonly number: number;
  readonly hypothesis: Hypothesis;
}

export interface OpenPlace {
  readonly typed: Typed;
  /** A draft outlives the screen: somebody else may have saved when it comes back. */
  readonly base: Base;
  /** An editor that was only opened is not worth bringing back. */
  readonly touched: boolean;
}

/** All that one person has typed on one issue and not saved, by the name of the place. */
export interface Draft {
  /** ISO 8601. */
  readonly typedAt: string;
  readonly places: Readonly<Record<string, OpenPlace>>;
}
