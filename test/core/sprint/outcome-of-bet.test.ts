import { amountText } from '../../../src/core/currency/amount';
import { outcomeOfBet } from '../../../src/core/sprint/outcome-of-bet';
import { aBet, euros, shorterWaiting } from './bets';

const written = (bet = aBet(), actual: number | null = null) => {
  const outcome = outcomeOfBet(bet, actual);
  const text = (amount: bigint | null) => (amount === null ? null : amountText(amount));
  return outcome && { expected: text(outcome.expected), worth: text(outcome.worth), actual: text(outcome.actual) };
};

describe('What came of a bet', () => {
  it('is the change from the baseline times the rate of the bet', () => {
    // (145 − 120) × 360 = 9000, of which 60 % are 5400; (140 − 120) × 360 = 7200
    expect(written(aBet(), 140)).toEqual({ expected: '9000', worth: '5400', actual: '7200' });
  });

  it('counts the other way round where less is better', () => {
    // (9 − 6) × 1500 = 4500, of which 50 % are 2250; (9 − 7.5) × 1500 = 2250
    expect(written(shorterWaiting, 7.5)).toEqual({ expected: '4500', worth: '2250', actual: '2250' });
  });

  it('is a loss where it got worse, in either direction', () => {
    expect(written(aBet(), 110)?.actual).toBe('-3600');
    expect(written(shorterWaiting, 10)?.actual).toBe('-1500');
  });

  it('is nothing where nothing changed, which is other than that nobody knows', () => {
    expect(written(aBet(), 120)?.actual).toBe('0');
    expect(written(aBet(), null)?.actual).toBeNull();
  });

  it('loses no digit: a tenth and two tenths are three tenths', () => {
    const bet = aBet({ expectation: { baseline: 0.1, low: null, likely: 0.4, high: null }, rate: { perUnit: 0.1, currency: euros, version: 1 } });
    // (0.4 − 0.1) × 0.1 = 0.03, of which 60 % are 0.018; (0.3 − 0.1) × 0.1 = 0.02
    expect(written(bet, 0.3)).toEqual({ expected: '0.03', worth: '0.018', actual: '0.02' });
  });

  it('is no amount where there was no rate, no measure or no baseline', () => {
    expect(outcomeOfBet(aBet({ rate: null }), 140)).toBeNull();
    expect(outcomeOfBet(aBet({ measure: null }), 140)).toBeNull();
    expect(outcomeOfBet(aBet({ expectation: { baseline: null, low: null, likely: 145, high: null } }), 140)).toBeNull();
  });

  it('is told where nobody said what was likely, or how sure they were', () => {
    expect(written(aBet({ expectation: { baseline: 120, low: null, likely: null, high: null } }), 140)).toEqual({ expected: null, worth: null, actual: '7200' });
    expect(written(aBet({ confidence: null }), 140)).toEqual({ expected: '9000', worth: null, actual: '7200' });
  });

  it('is nothing at a rate of zero', () => {
    expect(written(aBet({ rate: { perUnit: 0, currency: euros, version: 1 } }), 140)).toEqual({ expected: '0', worth: '0', actual: '0' });
  });
});
