import { whatIf, type WhatIf } from '../../../src/core/currency/order/what-if';
import { trade, type Trade, type Traded } from '../../../src/core/currency/order/trade';

/** The order as it is and, where somebody tries something out, as it would be. */
export interface Tried {
  readonly now: Traded;
  /** The same as `now` where nothing is tried. */
  readonly shown: Traded;
  readonly isTrying: boolean;
}

const isTrying = ({ rates, confidences }: WhatIf): boolean => rates.size > 0 || confidences.size > 0;

/** @param traded the order as it is, of the same trade */
export function tryOut(now: Trade, traded: Traded, tried: WhatIf): Tried {
  return isTrying(tried) ? { now: traded, shown: trade(whatIf(now, tried)), isTrying: true } : { now: traded, shown: traded, isTrying: false };
}

type Tryable = keyof WhatIf;

/** @param value undefined: as it is */
export function withTry(tried: WhatIf, what: Tryable, id: string, value: number | undefined): WhatIf {
  const values = new Map(tried[what]);
  if (value === undefined) values.delete(id);
  else values.set(id, value);
  return { ...tried, [what]: values };
}
