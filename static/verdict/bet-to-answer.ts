import type { CurrencyVersion } from '../../src/core/currency/currency-version';
import type { Bet } from '../../src/core/hypothesis/bet';
import type { Revision } from '../../src/core/hypothesis/revision';
import { placeBet } from '../../src/core/sprint/place-bet';

/** What an answer outside of a review is held against: who looks again looks at the same bet; others at what is expected now. */
export function betToAnswer(revision: Revision, currency: CurrencyVersion | null): Bet {
  const { verdict } = revision;
  return verdict?.answer === 'too-early' ? verdict.bet : placeBet(revision, currency);
}
