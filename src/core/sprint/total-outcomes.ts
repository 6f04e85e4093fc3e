import type { Amount } from '../currency/amount';
import type { Currency } from '../currency/currency';
import { nameKey } from '../currency/measure-name';
import type { HypothesisKind } from '../hypothesis/hypothesis';
import type { Bet } from '../hypothesis/bet';
import type { VerdictAnswer } from '../hypothesis/verdict';
import { outcomeOfBet } from './outcome-of-bet';

/** A bet with the answer to it; null where nobody answered. */
export interface AnsweredBet {
  readonly kind: HypothesisKind;
  readonly bet: Bet;
  readonly verdict: { readonly answer: VerdictAnswer; readonly actual: number | null } | null;
}

/** A sum that names how many it is the sum of. */
interface Sum {
  readonly count: number;
  readonly expected: Amount;
}

/** The bets of one currency. What is still open is no part of what came. */
export interface Total {
  readonly currency: Currency;
  /** Answered for good, with a number: what they were to bring, and what they brought. */
  readonly came: Sum & { readonly actual: Amount };
  /** Unanswered, or too early to tell. */
  readonly open: Sum;
  /** Answered for good, and nobody gave a number: neither a gain nor a loss. */
  readonly withoutNumber: Sum;
}

/**
 * What was bet and what came of it, summed within each currency and never across: currencies are the
 * same where name and symbol are. Bets that are not in a currency are left out, and so are enablers,
 * whose worth is that of what they make possible.
 *
 * @returns in the order in which the currencies first occur
 */
export function totalOutcomes(bets: readonly AnsweredBet[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const { kind, bet, verdict } of bets) {
    const outcome = kind === 'enabler' ? null : outcomeOfBet(bet, verdict?.actual ?? null);
    if (outcome === null) continue;
    const { currency, expected, actual } = outcome;
    if (expected === null) continue;
    const key = currencyKey(currency);
    const before = totals.get(key) ?? { currency, came: { count: 0, expected: 0n, actual: 0n }, open: nothing, withoutNumber: nothing };
    if (verdict === null || verdict.answer === 'too-early') totals.set(key, { ...before, open: plus(before.open, expected) });
    else if (actual === null) totals.set(key, { ...before, withoutNumber: plus(before.withoutNumber, expected) });
    else totals.set(key, { ...before, came: { ...plus(before.came, expected), actual: before.came.actual + actual } });
  }
  return [...totals.values()];
}

const nothing: Sum = { count: 0, expected: 0n };

const plus = ({ count, expected }: Sum, more: Amount): Sum => ({ count: count + 1, expected: expected + more });

/** Currencies are the same where name and symbol are: then this is, too. */
export const currencyKey = ({ name, symbol }: Currency): string => JSON.stringify([nameKey(name), symbol]);
