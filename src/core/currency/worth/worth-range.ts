import type { Amount } from '../amount';

/** The worse end, the likely middle and the better end. An end that nobody stated is null, not made up. */
export interface WorthRange {
  readonly low: Amount | null;
  readonly likely: Amount;
  readonly high: Amount | null;
}

/** @returns each end null where one of the two has none */
export function sumOf(a: WorthRange, b: WorthRange): WorthRange {
  return { low: sumOrNull(a.low, b.low), likely: a.likely + b.likely, high: sumOrNull(a.high, b.high) };
}

export const nothing: WorthRange = { low: 0n, likely: 0n, high: 0n };

function sumOrNull(a: Amount | null, b: Amount | null): Amount | null {
  return a === null || b === null ? null : a + b;
}
