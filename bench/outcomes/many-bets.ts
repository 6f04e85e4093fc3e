import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Verdict, VerdictAnswer } from '../../src/core/hypothesis/verdict';
import type { PastBet } from '../../src/core/outcome/past-bet';

const answers: readonly (VerdictAnswer | null)[] = ['achieved', 'not-achieved', 'achieved', 'partly', 'too-early', null];
const euros = { name: 'Euros per month', symbol: '€', symbolPlace: 'after', decimals: 0 } as const;
const croissants = { ...euros, name: 'Croissants per week', symbol: 'croissants' } as const;

/** Bets of five years in two currencies, answered in every way. */
export function manyBets(howMany: number): readonly PastBet[] {
  return Array.from({ length: howMany }, (_, place): PastBet => {
    const expectation = { baseline: 100, low: 110, likely: 120 + (place % 7), high: 150 };
    const confidence = (place * 7) % 101;
    const answer = answers[place % answers.length] ?? null;
    const at = new Date(Date.UTC(2021, 11, 1) + (place / howMany) * 5 * 365 * 86_400_000).toISOString();
    const verdict: Verdict | null = answer && {
      answer,
      actual: answer === 'too-early' || place % 9 === 0 ? null : 95 + (place % 60),
      evidence: '',
      delivery: null,
      learnt: '',
      decision: null,
      lookAgainOn: answer === 'too-early' ? '2026-12-01' : null,
      askedIn: null,
      by: 'somebody',
      at,
      bet: {
        revision: 1,
        measure: { id: null, name: 'guests', unit: 'a day', direction: 'up' },
        expectation,
        confidence,
        dueDate: null,
        rate: { perUnit: 2.5, currency: place < howMany / 3 ? euros : croissants, version: 1 },
      },
      earlier: [],
    };
    const id = String(10_000 + place);
    const hypothesis = { ...emptyHypothesis, thing: `thing ${place}`, value: `value ${place % 50}`, confidence, expectation, dueDate: place % 2 === 0 ? '2026-06-01' : null };
    return { issueId: id, key: `BAKE-${id}`, summary: `Bet ${place}`, projectId: '10000', hypothesis, verdict };
  });
}
