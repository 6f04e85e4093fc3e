import type { Amount } from '../currency/amount';
import type { Currency } from '../currency/currency';
import type { CurrencyVersion } from '../currency/currency-version';
import { outcomeOfBet } from '../sprint/outcome-of-bet';
import { expectedOf } from '../sprint/place-bet';
import { currencyKey } from '../sprint/total-outcomes';
import type { Period } from './over-time';
import type { PastBet } from './past-bet';

/** Bets, and what they were to bring together. */
interface Part {
  readonly bets: readonly PastBet[];
  readonly expected: Amount;
}

/** What a period's bets come to in one currency. */
export interface PeriodAmounts {
  /** Answered for good, with a number: what they brought is `came`. */
  readonly settled: Part & { readonly came: Amount };
  readonly overdue: Part;
  readonly open: Part;
}

export interface CurrencyOverTime {
  readonly currency: Currency;
  /** One for each period, in the order of the periods. */
  readonly amounts: readonly PeriodAmounts[];
}

/**
 * What was bet and what came of it, each currency by itself, the one that is traded in now first.
 * What was answered counts at the rate of its bet, what waits for its first answer at today's. Left
 * out are bets that are in no currency, answers without a number, and enablers, whose worth is that of
 * what they make possible.
 *
 * @param version the project's currency and rates as they are now; null where it has none
 */
export function amountsOverTime(periods: readonly Period[], version: CurrencyVersion | null): readonly CurrencyOverTime[] {
  const traded = periods.map(({ settled, overdue, open }) => ({
    settled: tradedOf(settled, version).filter(({ actual }) => actual !== null),
    overdue: tradedOf(overdue, version),
    open: tradedOf(open, version),
  }));
  return currenciesOf(traded.flatMap(({ settled, overdue, open }) => [...settled, ...overdue, ...open])).map(([key, currency]) => ({
    currency,
    amounts: traded.map(({ settled, overdue, open }) => ({
      settled: { ...partOf(settled, key), came: sum(settled.filter(isIn(key)).map(({ actual }) => actual ?? 0n)) },
      overdue: partOf(overdue, key),
      open: partOf(open, key),
    })),
  }));
}

interface Traded {
  readonly bet: PastBet;
  readonly currency: Currency;
  /** The same for the same currency. */
  readonly key: string;
  readonly expected: Amount;
  readonly actual: Amount | null;
}

function tradedOf(bets: readonly PastBet[], version: CurrencyVersion | null): readonly Traded[] {
  return bets.flatMap((bet): readonly Traded[] => {
    const { hypothesis, verdict } = bet;
    const outcome = hypothesis.kind === 'enabler' ? null : outcomeOfBet(verdict?.bet ?? expectedOf(hypothesis, version), verdict?.actual ?? null);
    if (outcome === null) return [];
    const { currency, expected, actual } = outcome;
    return expected === null ? [] : [{ bet, currency, key: currencyKey(currency), expected, actual }];
  });
}

/** Each with its key, the newest first. @param traded in the order of time */
function currenciesOf(traded: readonly Traded[]): readonly (readonly [key: string, Currency])[] {
  const currencies = new Map<string, Currency>();
  for (const { key, currency } of [...traded].reverse()) if (!currencies.has(key)) currencies.set(key, currency);
  return [...currencies];
}

const isIn =
  (wanted: string) =>
  ({ key }: Traded): boolean =>
    key === wanted;

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((all, amount) => all + amount, 0n);

function partOf(traded: readonly Traded[], key: string): Part {
  const inside = traded.filter(isIn(key));
  return { bets: inside.map(({ bet }) => bet), expected: sum(inside.map(({ expected }) => expected)) };
}
