import { topMessage } from '../../../src/core/outcome/top-message';
import { aBet } from './a-bet';

const today = '2026-11-22';
const times = (count: number, make: () => ReturnType<typeof aBet>) => Array.from({ length: count }, make);

describe('the message on top', () => {
  it('says that there is nothing yet', () => {
    expect(topMessage([], today)).toEqual({ type: 'no-bets' });
  });

  it('says what waits for an answer while none is settled', () => {
    const bets = [aBet({ answer: null, dueDate: '2026-11-01' }), aBet({ answer: null })];
    expect(topMessage(bets, today)).toEqual({ type: 'none-settled', bets: 2, overdue: 1 });
  });

  it('counts what came in, and says nothing about forecasts that are too few', () => {
    expect(topMessage([aBet(), aBet({ answer: 'not-achieved' })], today)).toEqual({
      type: 'came-in',
      hits: 1,
      settled: 2,
      tilt: { type: 'too-few', forecasts: 2, needed: 5 },
    });
  });

  it('names over-confidence where it is clear', () => {
    // 2 of 8 at 90 %: Wilson’s interval ends at 0.59.
    const bets = [...times(2, () => aBet({ confidence: 90 })), ...times(6, () => aBet({ confidence: 90, answer: 'not-achieved' })), ...times(5, () => aBet({ confidence: 60 }))];
    expect(topMessage(bets, today)).toMatchObject({ hits: 7, settled: 13, tilt: { type: 'over-confident', above: 80 } });
  });

  it('names the lack of confidence where it is clear', () => {
    expect(topMessage(times(8, () => aBet({ confidence: 30 })), today)).toMatchObject({ tilt: { type: 'under-confident', below: 50 } });
  });

  it('calls forecasts calibrated that agree with what came in', () => {
    const bets = [...times(7, () => aBet({ confidence: 70 })), ...times(3, () => aBet({ confidence: 70, answer: 'partly' }))];
    expect(topMessage(bets, today)).toMatchObject({ tilt: { type: 'calibrated' } });
  });
});
