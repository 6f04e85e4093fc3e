import { brierScore } from '../../../src/core/outcome/brier';
import { calibration } from '../../../src/core/outcome/calibration';
import { forecastsOf, type Forecast } from '../../../src/core/outcome/forecast';
import { aBet } from './a-bet';

const forecasts = (confidence: number, outcomes: readonly boolean[]): readonly Forecast[] =>
  outcomes.map((cameIn, place) => ({ issueId: `${confidence}-${place}`, confidence, cameIn }));

describe('forecasts', () => {
  it('are what was said when the bet was placed, of what was answered for good', () => {
    const bets = [aBet({ issueId: '1', confidence: 80 }), aBet({ issueId: '2', answer: 'partly', confidence: 60 }), aBet({ answer: null })];
    expect(forecastsOf(bets)).toEqual([
      { issueId: '1', confidence: 80, cameIn: true },
      { issueId: '2', confidence: 60, cameIn: false },
    ]);
  });

  it('leave out bets without a confidence', () => {
    expect(forecastsOf([aBet({ confidence: null })])).toEqual([]);
  });
});

describe('the Brier score', () => {
  it('is the mean squared distance, beside a coin and the base rate', () => {
    // By hand: (0.7−1)² + (0.7−0)² + (0.9−1)² + (0.2−0)² = 0.09 + 0.49 + 0.01 + 0.04 = 0.63; ÷ 4. Two of four came in: ½ × ½.
    const all = [...forecasts(70, [true, false]), ...forecasts(90, [true]), ...forecasts(20, [false])];
    const brier = brierScore(all);
    expect(brier?.score).toBeCloseTo(0.1575, 12);
    expect(brier).toMatchObject({ coin: 0.25, baseRate: 0.25, count: 4 });
  });

  it('is 0 for whoever is always sure and right, 1 for always sure and wrong, ¼ for a coin', () => {
    expect(brierScore([...forecasts(100, [true]), ...forecasts(0, [false])])?.score).toBe(0);
    expect(brierScore([...forecasts(100, [false]), ...forecasts(0, [true])])?.score).toBe(1);
    expect(brierScore(forecasts(50, [true, false, false]))?.score).toBe(0.25);
  });

  it('says nothing without a forecast', () => {
    expect(brierScore([])).toBeNull();
  });
});

describe('calibration', () => {
  it('holds what came in of about the same confidence against what was said', () => {
    const [seventies, nineties] = calibration([...forecasts(90, [true, true]), ...forecasts(70, [true, false]), ...forecasts(75, [true, false])]);
    expect(seventies).toMatchObject({ from: 70, to: 80, count: 4, hits: 2, share: 0.5, said: 0.725 });
    expect(nineties).toMatchObject({ from: 90, to: 100, count: 2, hits: 2, share: 1, said: 0.9 });
  });

  it('puts 100 % into the last band, and 0 % into the first', () => {
    expect(calibration([...forecasts(100, [true]), ...forecasts(0, [false])]).map(({ from }) => from)).toEqual([0, 90]);
  });

  it('names the bets of a band', () => {
    expect(calibration(forecasts(70, [true, false]))[0]?.issueIds).toEqual(['70-0', '70-1']);
  });

  it('has no band without a forecast', () => {
    expect(calibration([])).toEqual([]);
  });
});
