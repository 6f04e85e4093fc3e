import { readTypedNumber, type NumberWriting } from '../values/typed-number';

export type NumberCell =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: 'no-number' | 'too-large' }
  /** Others would read it otherwise; `readings` are what it may be. */
  | { readonly ok: false; readonly problem: 'ambiguous' | 'written-otherwise'; readonly readings: readonly number[] };

const canonical = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i;
const threeDecimals = /^-?\d+\.\d{3}$/;

/**
 * A number with a dot, as every program reads it. With three decimals it gets a fourth, a zero:
 * a person who writes 1.234 for one thousand and more could not read it otherwise.
 */
export function writeNumber(value: number | null): string {
  if (value === null) return '';
  const text = String(value);
  return threeDecimals.test(text) ? `${text}0` : text;
}

/**
 * Reads a number as `writeNumber` writes it, or as the person types it. Where the two readings
 * differ, neither is taken.
 *
 * @param mayBePercent whether "70 %" is the same as 70
 */
export function readNumber(cell: string, writing: NumberWriting, mayBePercent = false): NumberCell {
  const plain = canonical.test(cell.trim()) ? Number(cell.trim()) : null;
  const typed = readTypedNumber(cell, writing);
  if (plain !== null) {
    if (typed.state === 'number' && typed.value !== plain) return { ok: false, problem: 'ambiguous', readings: [plain, typed.value] };
    return Number.isFinite(plain) ? { ok: true, value: plain } : { ok: false, problem: 'too-large' };
  }
  switch (typed.state) {
    case 'empty':
      return { ok: true, value: null };
    case 'number':
      return typed.isPercent && !mayBePercent ? { ok: false, problem: 'no-number' } : { ok: true, value: typed.value };
    case 'written-otherwise':
    case 'ambiguous':
      return { ok: false, problem: typed.state, readings: typed.readings };
    case 'no-number':
    case 'too-large':
      return { ok: false, problem: typed.state };
  }
}
