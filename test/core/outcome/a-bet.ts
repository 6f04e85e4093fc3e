import type { Expectation } from '../../../src/core/hypothesis/hypothesis';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import type { PastBet } from '../../../src/core/outcome/past-bet';

interface BetFacts {
  readonly issueId?: string;
  readonly answer?: Verdict['answer'] | null;
  readonly confidence?: number | null;
  readonly expectation?: Partial<Expectation>;
  readonly actual?: number | null;
  readonly direction?: 'up' | 'down';
  readonly dueDate?: string | null;
  readonly lookAgainOn?: string | null;
}

/** Customers per day, expected to rise from 100 to 120: what a test does not name does not matter. */
export function aBet({ issueId = '10001', answer = 'achieved', confidence = 70, expectation, actual = null, direction = 'up', dueDate = null, lookAgainOn = null }: BetFacts = {}): PastBet {
  const expected = { baseline: 100, low: 110, likely: 120, high: 130, ...expectation };
  const hypothesis = { ...emptyHypothesis, thing: 'sell croissants at the station', value: 'more customers', confidence, dueDate, expectation: expected };
  const verdict = answer === null ? null : aVerdict({ answer, actual, lookAgainOn });
  return {
    issueId,
    key: `BAKE-${issueId}`,
    summary: 'Croissants at the station',
    projectId: '10000',
    hypothesis,
    verdict: verdict && {
      ...verdict,
      bet: { revision: 1, measure: { id: null, name: 'customers', unit: 'a day', direction }, expectation: expected, confidence, dueDate, rate: null },
    },
  };
}

function aVerdict(said: Pick<Verdict, 'answer' | 'actual' | 'lookAgainOn'>): Omit<Verdict, 'bet'> {
  return {
    ...said,
    evidence: '',
    delivery: null,
    learnt: '',
    decision: null,
    askedIn: null,
    by: 'anna',
    at: '2026-10-05T09:00:00.000Z',
    earlier: [],
  };
}
