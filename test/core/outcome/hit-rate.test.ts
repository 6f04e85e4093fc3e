import { hitRate } from '../../../src/core/outcome/hit-rate';
import { standingOf } from '../../../src/core/outcome/past-bet';
import { wilsonInterval } from '../../../src/core/outcome/wilson';
import { aBet } from './a-bet';

describe('hit rate', () => {
  it('counts as come in only what was achieved', () => {
    const bets = [aBet(), aBet(), aBet({ answer: 'partly' }), aBet({ answer: 'not-achieved' })];
    expect(hitRate(bets)).toMatchObject({ achieved: 2, partly: 1, notAchieved: 1, settled: 4, share: 0.5 });
  });

  it('leaves out what was too early to tell and what nobody answered', () => {
    expect(hitRate([aBet(), aBet({ answer: 'too-early', lookAgainOn: '2027-01-01' }), aBet({ answer: null })])).toMatchObject({ settled: 1, share: 1 });
  });

  it('has no share without a settled bet', () => {
    expect(hitRate([aBet({ answer: null })])).toMatchObject({ settled: 0, share: null, interval: null });
  });
});

describe('Wilson’s interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (hits, count, low, high) => {
    const interval = wilsonInterval(hits, count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is wide where there are few data', () => {
    const [few, many] = [wilsonInterval(1, 2), wilsonInterval(50, 100)];
    expect(few.high - few.low).toBeGreaterThan(3 * (many.high - many.low));
  });
});

describe('where a bet stands', () => {
  const today = '2026-11-22';

  it.each([
    ['open without a verdict', aBet({ answer: null }), 'open'],
    ['open until it is due', aBet({ answer: null, dueDate: '2026-11-23' }), 'open'],
    ['overdue from its day on', aBet({ answer: null, dueDate: today }), 'overdue'],
    ['too early until the day to look again', aBet({ answer: 'too-early', dueDate: '2026-10-01', lookAgainOn: '2026-11-23' }), 'too-early'],
    ['overdue when that day has come', aBet({ answer: 'too-early', lookAgainOn: today }), 'overdue'],
    ['what was answered, however long ago it was due', aBet({ answer: 'partly', dueDate: '2025-01-01' }), 'partly'],
  ])('%s', (_what, bet, standing) => {
    expect(standingOf(bet, today)).toBe(standing);
  });
});
