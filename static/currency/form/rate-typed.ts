import { rateLimits } from '../../../src/core/currency/rate';
import { readQuantity, type NumberTrouble } from '../../places/read-quantity';

/** Why a rate cannot be taken as it was typed. */
export type RateTrouble = NumberTrouble | { readonly problem: 'negative' | 'too-small' };

export type TypedRate = { readonly ok: true; readonly perUnit: number | null } | { readonly ok: false; readonly trouble: RateTrouble };

/** What one unit is worth, as somebody of this language types it. @returns null for an empty field */
export function readRate(typed: string, locale: string): TypedRate {
  const read = readQuantity(typed, locale, false);
  if (!read.ok) return read;
  return read.value === null ? { ok: true, perUnit: null } : withinLimits(read.value);
}

function withinLimits(perUnit: number): TypedRate {
  if (perUnit < 0) return trouble({ problem: 'negative' });
  if (perUnit !== 0 && perUnit < rateLimits.smallest) return trouble({ problem: 'too-small' });
  return perUnit > rateLimits.largest ? trouble({ problem: 'too-large' }) : { ok: true, perUnit };
}

const trouble = (what: RateTrouble): TypedRate => ({ ok: false, trouble: what });
