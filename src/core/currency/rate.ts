import * as v from '@badrap/valita';
import { flaw } from '../values/flaw';
import { numberBetween } from '../values/number';
import { words } from '../values/text';

/** In the currency, per unit of the measure. Beside 0, a rate is at least `smallest`. */
export const rateLimits = { smallest: 1e-9, largest: 1e12, why: 300 } as const;

/**
 * What one unit of a measure is worth in the currency.
 *
 * 0 is a rate: "likes are worth nothing to us" is a decision, with a reason, and other than not
 * having decided. A negative one is refused: which way is good is the measure's direction, and said once.
 */
export const RateSchema = v.object({
  perUnit: numberBetween(0, rateLimits.largest).assert(
    (value) => value === 0 || value >= rateLimits.smallest,
    flaw('too-small', rateLimits.smallest),
  ),
  /** Why it is worth that, in a sentence. */
  why: words(rateLimits.why),
});

export type Rate = v.Infer<typeof RateSchema>;
