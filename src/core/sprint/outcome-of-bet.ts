import { productOf, type Amount } from '../currency/amount';
import type { Currency } from '../currency/currency';
import { decimalOf, percentOf, type Decimal } from '../currency/decimal';
import { movementOf } from '../currency/worth/movement';
import type { Bet } from '../hypothesis/bet';

/** What was bet and what came of it, in the currency that the project traded in when the bet was placed. */
export interface Outcome {
  readonly currency: Currency;
  /** What it was to bring if it came true; null where nobody said what is likely. */
  readonly expected: Amount | null;
  /** The same with the confidence in it, which is what it was worth; null where nobody said how sure they were. */
  readonly worth: Amount | null;
  /** What it brought; negative where it got worse. Null where nobody gave a number. */
  readonly actual: Amount | null;
}

/**
 * (where it is − baseline) × direction × rate, for what was likely and for what came, at the rate of
 * the bet: what is rated anew later changes nothing about what was bet.
 *
 * @param actual in the unit of the bet's measure
 * @returns null where the bet is not in a currency, or nobody said where it began
 */
export function outcomeOfBet({ measure, expectation: { baseline, likely }, confidence, rate }: Omit<Bet, 'revision'>, actual: number | null): Outcome | null {
  if (measure === null || rate === null || baseline === null) return null;
  const amount = (at: number | null, factor: Decimal): Amount | null => {
    const movement = movementOf({ baseline, low: null, likely: at, high: null }, measure.direction);
    return movement && productOf(movement.likely.change, factor);
  };
  const perUnit = decimalOf(rate.perUnit);
  return {
    currency: rate.currency,
    expected: amount(likely, perUnit),
    worth: confidence === null ? null : amount(likely, percentOf(perUnit, confidence)),
    actual: amount(actual, perUnit),
  };
}
