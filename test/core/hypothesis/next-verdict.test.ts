import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { nextRevision, type ReadyChange } from '../../../src/core/hypothesis/next-revision';
import { rebase } from '../../../src/core/hypothesis/rebase';
import { RevisionSchema, type Revision } from '../../../src/core/hypothesis/revision';
import { searchIndex } from '../../../src/core/hypothesis/search-index';
import { verdictLimits } from '../../../src/core/hypothesis/verdict';
import { agreedByAll, aHypothesis, aRevision, paula, sam, tuesday, wednesday } from './a-hypothesis';
import { aGivenVerdict, aKeptVerdict, guestsBet } from './a-verdict';

const week45 = { sprintId: '45', name: 'Week 45' };
const week47 = { sprintId: '47', name: 'Week 47' };

const answer = (said: Partial<Extract<ReadyChange, { type: 'answer' }>> = {}): ReadyChange => ({
  type: 'answer',
  verdict: aGivenVerdict(),
  askedIn: null,
  bet: guestsBet(),
  ...said,
});

function next(latest: Revision, change: ReadyChange, by = sam, at = tuesday): Revision {
  const result = nextRevision(latest, change, { by, at });
  if (result.type !== 'next') throw new Error(`expected a next revision, got ${JSON.stringify(result)}`);
  return result.revision;
}

test('an answer is a revision: who said what, when, where, and to which bet', () => {
  const answered = next(aRevision({ agreement: agreedByAll }), answer({ askedIn: week45 }));
  expect(answered).toEqual({
    ...aRevision({ agreement: agreedByAll }),
    number: 2,
    by: sam,
    at: tuesday,
    change: { type: 'answered' },
    verdict: aKeptVerdict({ askedIn: week45 }),
  });
  expect(RevisionSchema.try(answered).ok).toBe(true);
});

test('an edit and a tick leave the answer as it is', () => {
  const criteria = { thing: [], value: [{ id: 'a', text: 'they come back', met: false }] };
  const latest = aRevision({ hypothesis: aHypothesis({ criteria }), verdict: aKeptVerdict() });
  expect(next(latest, { type: 'edit', hypothesis: aHypothesis({ value: 'other' }) }).verdict).toEqual(aKeptVerdict());
  expect(next(latest, { type: 'tick', list: 'value', id: 'a', met: true }).verdict).toEqual(aKeptVerdict());
});

test('the next answer keeps the one before it in short, with the revision that holds it in full', () => {
  const first = next(aRevision(), answer({ verdict: aGivenVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' }), askedIn: week45 }));
  const second = next(first, answer({ askedIn: week47 }), paula, wednesday);
  expect(second.verdict?.earlier).toEqual([
    { answer: 'too-early', actual: 170, decision: 'persevere', askedIn: week45, by: sam, at: tuesday, revision: 2 },
  ]);
  expect(second.verdict).toMatchObject({ answer: 'achieved', askedIn: week47, by: paula, at: wednesday });
});

test.each([
  ['is long', 'a'.repeat(verdictLimits.learnt), { learnt: 'a'.repeat(verdictLimits.learntInShort) }],
  ['is nothing', '', {}],
])('what was learnt before %s', (_how, learnt, kept) => {
  const before = { answer: 'too-early', actual: 170, decision: 'persevere', askedIn: week45, by: sam, at: tuesday, revision: 2 };
  const first = next(aRevision(), answer({ verdict: aGivenVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01', learnt }), askedIn: week45 }));
  expect(next(first, answer({ askedIn: week47 })).verdict?.earlier).toEqual([{ ...before, ...kept }]);
});

test('whoever corrects an answer in the review in which it was given replaces it', () => {
  const first = next(aRevision({ verdict: aKeptVerdict() }), answer({ askedIn: week45 }));
  const corrected = next(first, answer({ verdict: aGivenVerdict({ answer: 'partly' }), askedIn: week45 }), paula, wednesday);
  expect(corrected.verdict?.earlier).toEqual(first.verdict?.earlier);
  expect(corrected.verdict?.earlier).toHaveLength(1);
});

test('the oldest of many earlier answers are left to the log', () => {
  const earlier = Array.from({ length: verdictLimits.earlier }, (_, n) => ({
    answer: 'too-early' as const, actual: null, decision: null, askedIn: null, by: sam, at: tuesday, revision: n + 1,
  }));
  const latest = aRevision({ number: 20, verdict: aKeptVerdict({ earlier }) });
  const kept = next(latest, answer({ verdict: aGivenVerdict({ answer: 'partly' }) })).verdict?.earlier;
  expect(kept).toHaveLength(verdictLimits.earlier);
  expect(kept?.[0]?.revision).toBe(20);
});

test('the same answer of the same person in the same place changes nothing', () => {
  const latest = aRevision({ number: 2, verdict: aKeptVerdict({ askedIn: week45 }) });
  expect(nextRevision(latest, answer({ askedIn: week45 }), { by: sam, at: wednesday })).toEqual({ type: 'unchanged', revision: latest });
  expect(nextRevision(latest, answer({ askedIn: week47 }), { by: sam, at: wednesday }).type).toBe('next');
  expect(nextRevision(latest, answer({ askedIn: week45 }), { by: paula, at: wednesday }).type).toBe('next');
});

test('an answer that is taken back leaves the one before, or none', () => {
  const latest = aRevision({ number: 3, verdict: aKeptVerdict() });
  const none = next(latest, { type: 'retract', before: null });
  expect(none).toMatchObject({ number: 4, change: { type: 'retracted' } });
  expect(none.verdict).toBeUndefined();
  const before = aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' });
  expect(next(latest, { type: 'retract', before }).verdict).toEqual(before);
});

test.each<[string, Revision | null, ReadyChange, string]>([
  ['answering nothing', null, answer(), 'nothing-written'],
  ['answering blanks', aRevision({ hypothesis: emptyHypothesis }), answer(), 'nothing-written'],
  ['taking back what nobody said', aRevision(), { type: 'retract', before: null }, 'nothing-answered'],
  ['taking back in nothing', null, { type: 'retract', before: null }, 'nothing-answered'],
])('%s is refused', (_, latest, change, reason) => {
  expect(nextRevision(latest, change, { by: sam, at: tuesday })).toEqual({ type: 'refused', reason });
});

test('an answer goes on whatever the text says now, as long as nobody else answered', () => {
  const edited = aRevision({ number: 2, hypothesis: aHypothesis({ value: 'something else' }) });
  expect(rebase(answer(), aRevision(), edited)).toEqual(answer());
  const answered = { ...edited, verdict: aKeptVerdict({ by: paula }) };
  expect(rebase(answer(), aRevision(), answered)).toBeNull();
  expect(rebase({ type: 'retract', before: null }, answered, { ...answered, number: 3 })).not.toBeNull();
  expect(rebase({ type: 'retract', before: null }, aRevision(), answered)).toBeNull();
});

test('JQL finds the answer, its day, the decision, the number, the day to look again and the sprint', () => {
  const verdict = aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01', askedIn: week45 });
  expect(searchIndex(aRevision({ verdict }), null)).toMatchObject({
    verdict: 'too-early', verdictOn: '2026-11-17', decision: 'persevere', actual: 170, lookAgainOn: '2026-12-01', verdictSprint: '45',
  });
  expect(searchIndex(aRevision(), null)).not.toHaveProperty('verdict');
});
