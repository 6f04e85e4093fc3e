import { BetSchema } from '../../../src/core/hypothesis/bet';
import { placeBet } from '../../../src/core/sprint/place-bet';
import { aMeasure, aRate, aVersion, bakeryCurrency, croissants } from '../currency/a-currency';
import { aHypothesis, aRevision } from '../hypothesis/a-hypothesis';

const expectation = { baseline: 120, low: null, likely: 145, high: null };
const picked = (id: string) => aRevision({ number: 4, hypothesis: aHypothesis({ measure: { source: 'project', id }, expectation, confidence: 70, dueDate: '2026-12-01' }) });

test("a bet on one of the project's measures names it, its rate, and the currency of that rate", () => {
  const bet = placeBet(picked('sold'), aVersion({ version: 3 }));
  expect(bet).toEqual({
    revision: 4,
    expectation,
    confidence: 70,
    dueDate: '2026-12-01',
    measure: { id: 'sold', name: 'Croissants sold', unit: 'per week', direction: 'up' },
    rate: { perUnit: 1, currency: croissants, version: 3 },
  });
  expect(BetSchema.try(bet).ok).toBe(true);
});

test('a measure without a rate is bet on, and not in the currency', () => {
  expect(placeBet(picked('smiles'), aVersion())).toMatchObject({ measure: { id: 'smiles' }, rate: null });
});

test('a typed measure that the project knows by its name is that one; any other one is its own', () => {
  const typed = (name: string) => aRevision({ hypothesis: aHypothesis({ measure: { source: 'typed', name, unit: 'per week', direction: 'up' } }) });
  expect(placeBet(typed('croissants sold'), aVersion()).measure?.id).toBe('sold');
  expect(placeBet(typed('Guests'), aVersion())).toMatchObject({ measure: { id: null, name: 'Guests' }, rate: null });
});

test('a measure that nobody knows any more, and none at all, leave the expectation', () => {
  expect(placeBet(picked('gone'), aVersion())).toMatchObject({ measure: null, rate: null, expectation });
  expect(placeBet(aRevision(), null)).toMatchObject({ measure: null, rate: null });
});

test('what is rated anew later changes nothing about a bet', () => {
  const before = placeBet(picked('sold'), aVersion());
  const dearer = aVersion({ version: 2, content: { ...bakeryCurrency, measures: [aMeasure({ rate: aRate(9) })] } });
  expect(before.rate?.perUnit).toBe(1);
  expect(placeBet(picked('sold'), dearer).rate?.perUnit).toBe(9);
});
