import { overTime } from '../../../src/core/outcome/over-time';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { aBet } from './a-bet';

const today = '2026-11-22';

function answered(at: string): PastBet {
  const bet = aBet();
  return { ...bet, verdict: bet.verdict && { ...bet.verdict, at } };
}

const waiting = (issueId: string, dueDate: string | null) => aBet({ issueId, answer: null, dueDate });
const idsIn = (bets: readonly PastBet[]) => bets.map(({ issueId }) => issueId);

/** `2026/4`: how many are settled, the ids of what is overdue, of what is open. */
const told = (bets: readonly PastBet[]) =>
  overTime(bets, today).map(({ quarter, settled, overdue, open }) => [quarter && `${quarter.year}/${quarter.number}`, settled.length, idsIn(overdue), idsIn(open)]);

describe('what came of the bets over time', () => {
  it('is told by quarter, also where nobody answered', () => {
    expect(told([answered('2026-08-01T09:00:00.000Z'), answered('2025-12-31T23:59:59.000Z')])).toEqual([
      ['2025/4', 1, [], []],
      ['2026/1', 0, [], []],
      ['2026/2', 0, [], []],
      ['2026/3', 1, [], []],
    ]);
  });

  it('has what waits for an answer in the quarter in which it is asked for', () => {
    const again = aBet({ issueId: '3', answer: 'too-early', dueDate: '2026-01-01', lookAgainOn: '2026-12-31' });
    expect(told([waiting('1', '2026-10-01'), waiting('2', '2027-01-01'), again])).toEqual([
      ['2026/4', 0, ['1'], ['3']],
      ['2027/1', 0, [], ['2']],
    ]);
  });

  it('puts last what waits for no day, or for one that is far off', () => {
    const bets = [waiting('none', null), waiting('far', '2099-01-01'), waiting('mistyped', '0206-12-01'), answered('2026-11-01T09:00:00.000Z')];
    expect(told(bets)).toEqual([
      ['2026/4', 1, [], []],
      [null, 0, ['mistyped'], ['none', 'far']],
    ]);
  });

  it('goes back as far as answers go', () => {
    expect(told([answered('2019-05-01T09:00:00.000Z')])).toEqual([['2019/2', 1, [], []]]);
  });

  it('is nothing without a bet', () => {
    expect(overTime([], today)).toEqual([]);
  });
});
