import { readNumber } from '../format/numbers';

/** Why a number cannot be taken as it was typed. Where there are readings, it is asked which of them is meant. */
export type NumberTrouble =
  | { readonly problem: 'no-number' | 'too-large' }
  | { readonly problem: 'ambiguous' | 'written-otherwise' | 'in-percent'; readonly readings: readonly number[] };

export type Quantity = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly trouble: NumberTrouble };

/**
 * A number in some unit, as somebody of this language types it.
 *
 * @param mayBePercent whether "12 %" is 12 of that unit; otherwise it is asked about
 * @returns null for an empty field
 */
export function readQuantity(typed: string, locale: string, mayBePercent: boolean): Quantity {
  const read = readNumber(typed, locale);
  switch (read.state) {
    case 'empty':
      return { ok: true, value: null };
    case 'number':
      if (read.isPercent && !mayBePercent) return { ok: false, trouble: { problem: 'in-percent', readings: [read.value] } };
      return { ok: true, value: read.value };
    case 'written-otherwise':
    case 'ambiguous':
      return { ok: false, trouble: { problem: read.state, readings: read.readings } };
    case 'no-number':
    case 'too-large':
      return { ok: false, trouble: { problem: read.state } };
  }
}
