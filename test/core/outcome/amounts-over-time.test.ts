import { amountText } from '../../../src/core/currency/amount';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { amountsOverTime } from '../../../src/core/outcome/amounts-over-time';
import { overTime } from '../../../src/core/outcome/over-time';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { aBet } from './a-bet';

const today = '2026-11-22';
const euros = { name: 'Euros per year', symbol: '€', symbolPlace: 'after', decimals: 0 } as const;
const croissants = { ...euros, name: 'Croissants per week', symbol: 'croissants' } as const;

/** Today, a customer a day is worth three croissants. */
const version: CurrencyVersion = {
  version: 2,
  at: '2026-11-01T09:00:00.000Z',
  by: 'paula',
  content: {
    currency: croissants,
    measures: [{ id: 'm1', name: 'customers', unit: 'a day', direction: 'up', precision: 1, status: 'current', rate: { perUnit: 3, why: 'counted' } }],
  },
};

/** Answered in August 2026, at the rate of its bet. */
function answered(actual: number | null, currency: typeof euros | typeof croissants = euros, perUnit = 2): PastBet {
  const bet = aBet({ actual });
  return { ...bet, verdict: bet.verdict && { ...bet.verdict, at: '2026-08-01T09:00:00.000Z', bet: { ...bet.verdict.bet, rate: { perUnit, currency, version: 1 } } } };
}

function unanswered(dueDate: string): PastBet {
  const bet = aBet({ answer: null, dueDate });
  return { ...bet, hypothesis: { ...bet.hypothesis, measure: { source: 'project', id: 'm1' } } };
}

const told = (bets: readonly PastBet[]) =>
  amountsOverTime(overTime(bets, today), version).map(({ currency, amounts }) => [
    currency.symbol,
    amounts.map(({ settled, overdue, open }) => [settled.expected, settled.came, overdue.expected, open.expected].map(amountText).join(' ')),
  ]);

describe('amounts over time', () => {
  it('sum what was expected and what came at the rate of the bet', () => {
    // By hand: expected (120−100) × 2 = 40 each; came (110−100) × 2 = 20 and (90−100) × 2 = −20.
    expect(told([answered(110), answered(90)])).toEqual([['€', ['80 0 0 0']]]);
  });

  it('hold what waits for its first answer at today’s rate', () => {
    // By hand: (120−100) × 3 = 60 each.
    expect(told([unanswered('2026-10-01'), unanswered('2026-12-01'), unanswered('2027-01-01')])).toEqual([['croissants', ['0 0 60 60', '0 0 0 60']]]);
  });

  it('are never summed across currencies; the newest comes first', () => {
    expect(told([answered(110), answered(110, croissants, 3), unanswered('2026-10-01')])).toEqual([
      ['croissants', ['60 30 0 0', '0 0 60 0']],
      ['€', ['40 20 0 0', '0 0 0 0']],
    ]);
  });

  it('leave out answers without a number, enablers, and what is in no currency', () => {
    const enabler = answered(110);
    const own = aBet({ answer: null, dueDate: '2026-10-01' });
    expect(told([answered(null), { ...enabler, hypothesis: { ...enabler.hypothesis, kind: 'enabler' } }, own])).toEqual([]);
  });
});
