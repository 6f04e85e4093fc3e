import * as v from '@badrap/valita';
import { integerBetween } from '../values/number';
import { oneOf } from '../values/one-of';
import { words } from '../values/text';

/** The one unit of value that a project trades in, and how its amounts are written. */
export const CurrencySchema = v.object({
  /** "Croissants per week". */
  name: words(60),
  /** What stands beside a number: "€", "croissants/week". */
  symbol: words(24),
  symbolPlace: oneOf('before', 'after'),
  /** How many decimals are shown; the calculation keeps them all. */
  decimals: integerBetween(0, 6),
});

export type Currency = v.Infer<typeof CurrencySchema>;
