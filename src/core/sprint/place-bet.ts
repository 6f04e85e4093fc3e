import type { CurrencyVersion } from '../currency/currency-version';
import { contentOf } from '../currency/currency-version';
import { rateBook } from '../currency/worth/rate-book';
import { recogniseMeasure } from '../currency/worth/recognise-measure';
import type { Bet, BetMeasure, BetRate } from '../hypothesis/bet';
import type { Hypothesis } from '../hypothesis/hypothesis';
import type { Revision } from '../hypothesis/revision';

/**
 * What is expected of a hypothesis by this revision, at the rates of this version: readable for good,
 * whatever is renamed or rated anew later.
 *
 * @param currency the project's; null where it has none
 */
export function placeBet({ number, hypothesis }: Revision, currency: CurrencyVersion | null): Bet {
  return { revision: number, ...expectedOf(hypothesis, currency) };
}

/** What a bet on a hypothesis as it is now would be about. */
export function expectedOf(hypothesis: Hypothesis, currency: CurrencyVersion | null): Omit<Bet, 'revision'> {
  const { expectation, confidence, dueDate } = hypothesis;
  return { expectation, confidence, dueDate, ...measured(hypothesis, currency) };
}

function measured({ measure }: Hypothesis, version: CurrencyVersion | null): { readonly measure: BetMeasure | null; readonly rate: BetRate | null } {
  const content = contentOf(version);
  const recognised = recogniseMeasure(measure, rateBook(content));
  switch (recognised.type) {
    case 'unknown':
      return { measure: null, rate: null };
    case 'own': {
      const { name, unit, direction } = recognised.measure;
      return { measure: { id: null, name, unit, direction }, rate: null };
    }
    case 'shared': {
      const { id, name, unit, direction, rate } = recognised.measure;
      const { currency } = content;
      const rated = rate !== null && currency !== null && version !== null;
      return {
        measure: { id, name, unit, direction },
        rate: rated ? { perUnit: rate.perUnit, currency, version: version.version } : null,
      };
    }
  }
}
