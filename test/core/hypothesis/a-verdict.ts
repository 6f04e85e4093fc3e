import type { Bet } from '../../../src/core/hypothesis/bet';
import type { GivenVerdict, Verdict } from '../../../src/core/hypothesis/verdict';
import { sam, tuesday } from './a-hypothesis';

/** What a person said of a hypothesis: it came, and that is all. */
export const aGivenVerdict = (said: Partial<GivenVerdict> = {}): GivenVerdict => ({
  answer: 'achieved',
  actual: 170,
  evidence: 'The till',
  delivery: null,
  learnt: '',
  decision: 'persevere',
  lookAgainOn: null,
  ...said,
});

/** From 140 guests to a likely 165. */
export const guestsBet = (said: Partial<Bet> = {}): Bet => ({
  revision: 1,
  measure: { id: null, name: 'Guests before eight', unit: 'per day', direction: 'up' },
  expectation: { baseline: 140, low: null, likely: 165, high: null },
  confidence: 60,
  dueDate: null,
  rate: null,
  ...said,
});

/** Sam's answer of Tuesday, outside of any review. */
export const aKeptVerdict = (said: Partial<Verdict> = {}): Verdict => ({
  ...aGivenVerdict(),
  askedIn: null,
  by: sam,
  at: tuesday,
  bet: guestsBet(),
  earlier: [],
  ...said,
});
