import type { Bet } from '../../../src/core/hypothesis/bet';
import type { GivenVerdict, Verdict } from '../../../src/core/hypothesis/verdict';
import { paula, tuesday } from '../../core/hypothesis/a-hypothesis';

const aBet: Bet = {
  revision: 1,
  measure: { id: null, name: 'Guests before eight', unit: 'guests per day', direction: 'up' },
  expectation: { baseline: 120, low: 150, likely: 180, high: 220 },
  confidence: 70,
  dueDate: '2026-11-16',
  rate: null,
};

export const anAnswer = (said: Partial<GivenVerdict> = {}): GivenVerdict => ({
  answer: 'achieved',
  actual: null,
  evidence: '',
  delivery: null,
  learnt: '',
  decision: null,
  lookAgainOn: null,
  ...said,
});

/** An answer that Paula gave on Tuesday, outside of a review. */
export const aVerdict = (said: Partial<Verdict> = {}): Verdict => ({ ...anAnswer(), askedIn: null, by: paula, at: tuesday, bet: aBet, earlier: [], ...said });
