import { amountText } from '../../../src/core/currency/amount';
import { totalOutcomes, type AnsweredBet } from '../../../src/core/sprint/total-outcomes';
import { aBet, euros, shorterWaiting } from './bets';

const answered = (answer: 'achieved' | 'partly' | 'not-achieved' | 'too-early', actual: number | null, bet = aBet()): AnsweredBet => ({
  kind: 'hypothesis',
  bet,
  verdict: { answer, actual },
});

const unanswered = (bet = aBet()): AnsweredBet => ({ kind: 'hypothesis', bet, verdict: null });

const written = (bets: readonly AnsweredBet[]) =>
  totalOutcomes(bets).map(({ currency, came, open, withoutNumber }) => ({
    currency: currency.name,
    came: [came.count, amountText(came.expected), amountText(came.actual)],
    open: [open.count, amountText(open.expected)],
    withoutNumber: [withoutNumber.count, amountText(withoutNumber.expected)],
  }));

describe('The sum of what came of several bets', () => {
  it('sets what came against what was expected of the same bets', () => {
    // expected 9000 + 4500, came (140 − 120) × 360 = 7200 and (9 − 10) × 1500 = −1500
    expect(written([answered('partly', 140), answered('not-achieved', 10, shorterWaiting)])).toEqual([
      { currency: 'Euros per year', came: [2, '13500', '5700'], open: [0, '0'], withoutNumber: [0, '0'] },
    ]);
  });

  it('leaves open what nobody answered and what is too early to tell, whatever number was seen so far', () => {
    expect(written([unanswered(), answered('too-early', 130), answered('achieved', 145)])).toEqual([
      { currency: 'Euros per year', came: [1, '9000', '9000'], open: [2, '18000'], withoutNumber: [0, '0'] },
    ]);
  });

  it('makes up no number where nobody gave one', () => {
    expect(written([answered('achieved', null)])).toEqual([
      { currency: 'Euros per year', came: [0, '0', '0'], open: [0, '0'], withoutNumber: [1, '9000'] },
    ]);
  });

  it('never adds across currencies', () => {
    const points = { ...euros, name: 'Points', symbol: 'pts' };
    const inPoints = aBet({ rate: { perUnit: 2, currency: points, version: 1 } });
    expect(written([answered('achieved', 145), answered('achieved', 145, inPoints)]).map(({ currency, came }) => [currency, came])).toEqual([
      ['Euros per year', [1, '9000', '9000']],
      ['Points', [1, '50', '50']],
    ]);
  });

  it('takes the same sign of another currency for another currency', () => {
    const perWeek = aBet({ rate: { perUnit: 7, currency: { ...euros, name: 'Euros per week' }, version: 1 } });
    expect(written([answered('achieved', 145), answered('achieved', 145, perWeek)])).toHaveLength(2);
  });

  it('takes a currency for the same however its name is cased and its amounts are rounded', () => {
    const recased = aBet({ rate: { perUnit: 360, currency: { ...euros, name: 'EUROS  per year', decimals: 2 }, version: 5 } });
    expect(written([answered('achieved', 145), answered('achieved', 145, recased)])[0]?.came).toEqual([2, '18000', '18000']);
  });

  it('counts no enabler: its worth is that of what it makes possible', () => {
    expect(totalOutcomes([{ ...answered('achieved', 145), kind: 'enabler' }])).toEqual([]);
  });

  it('leaves out what is not in a currency', () => {
    expect(totalOutcomes([answered('achieved', 145, aBet({ rate: null }))])).toEqual([]);
  });
});
