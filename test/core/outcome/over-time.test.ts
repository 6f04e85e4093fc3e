import { amountText } from '../../../src/core/currency/amount';
import { overTime } from '../../../src/core/outcome/over-time';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { aBet } from './a-bet';

const euros = { name: 'Euros per year', symbol: '€', symbolPlace: 'after', decimals: 0 } as const;
const croissants = { ...euros, name: 'Croissants per week', symbol: 'croissants' } as const;

function answered(at: string, actual: number | null, currency: typeof euros | typeof croissants = euros, perUnit = 2): PastBet {
  const bet = aBet({ actual });
  return { ...bet, verdict: bet.verdict && { ...bet.verdict, at, bet: { ...bet.verdict.bet, rate: { perUnit, currency, version: 1 } } } };
}

describe('what came of the bets over time', () => {
  it('is told by quarter, also where nobody answered', () => {
    const quarters = overTime([answered('2026-08-01T09:00:00.000Z', 110), answered('2025-12-31T23:59:59.000Z', 120)]);
    expect(quarters.map(({ year, quarter, bets }) => [year, quarter, bets.length])).toEqual([
      [2025, 4, 1],
      [2026, 1, 0],
      [2026, 2, 0],
      [2026, 3, 1],
    ]);
  });

  it('sums what was expected and what came at the rate of the bet', () => {
    // By hand: expected (120−100) × 2 = 40 each; came (110−100) × 2 = 20 and (90−100) × 2 = −20.
    const [quarter] = overTime([answered('2026-08-01T09:00:00.000Z', 110), answered('2026-08-02T09:00:00.000Z', 90)]);
    expect(quarter?.totals.map(({ came }) => [came.count, amountText(came.expected), amountText(came.actual)])).toEqual([[2, '80', '0']]);
  });

  it('never sums across currencies', () => {
    const [quarter] = overTime([answered('2026-08-01T09:00:00.000Z', 110), answered('2026-08-02T09:00:00.000Z', 110, croissants, 3)]);
    expect(quarter?.totals.map(({ currency, came }) => [currency.symbol, amountText(came.actual)])).toEqual([
      ['€', '20'],
      ['croissants', '30'],
    ]);
  });

  it('leaves out what is not answered for good', () => {
    expect(overTime([aBet({ answer: null }), aBet({ answer: 'too-early', lookAgainOn: '2027-01-01' })])).toEqual([]);
  });
});
