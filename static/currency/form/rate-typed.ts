import { rateLimits } from '../../../src/core/currency/rate';
import { readTypedNumber } from '../../../src/core/currency/typed-number';
import { writingOf } from '../../format/numbers';

/** Why a number cannot be taken as it was typed. */
export type NumberTrouble =
  | { readonly problem: 'ambiguous' | 'written-otherwise'; readonly readings: readonly number[] }
  | { readonly problem: 'no-number' | 'negative' | 'too-small' | 'too-large' };

export type TypedRate = { readonly ok: true; readonly perUnit: number | null } | { readonly ok: false; readonly trouble: NumberTrouble };

/** What one unit is worth, as somebody of this language types it. @returns null for an empty field */
export function readRate(typed: string, locale: string): TypedRate {
  const read = readTypedNumber(typed, writingOf(locale));
  switch (read.state) {
    case 'empty':
      return { ok: true, perUnit: null };
    case 'number':
      return read.isPercent ? trouble({ problem: 'no-number' }) : withinLimits(read.value);
    case 'written-otherwise':
      return trouble({ problem: read.state, readings: [read.reading] });
    case 'ambiguous':
      return trouble({ problem: read.state, readings: read.readings });
    case 'no-number':
    case 'too-large':
      return trouble({ problem: read.state });
  }
}

function withinLimits(perUnit: number): TypedRate {
  if (perUnit < 0) return trouble({ problem: 'negative' });
  if (perUnit !== 0 && perUnit < rateLimits.smallest) return trouble({ problem: 'too-small' });
  return perUnit > rateLimits.largest ? trouble({ problem: 'too-large' }) : { ok: true, perUnit };
}

const trouble = (what: NumberTrouble): TypedRate => ({ ok: false, trouble: what });
