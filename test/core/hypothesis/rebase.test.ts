import type { ReadyChange } from '../../../src/core/hypothesis/next-revision';
import { rebase } from '../../../src/core/hypothesis/rebase';
import { agreedByAll, aHypothesis, aRevision } from './a-hypothesis';

const criteria = (met: boolean) => ({ thing: [{ id: 'a', text: 'warm', met }], value: [] });
const base = aRevision({ hypothesis: aHypothesis({ criteria: criteria(false) }) });
const otherText = aRevision({ number: 2, hypothesis: aHypothesis({ value: 'something else' }) });
const onlyTicked = aRevision({ number: 2, hypothesis: aHypothesis({ criteria: criteria(true) }) });
const onlyAgreed = { ...base, number: 2, agreement: agreedByAll };

const tick: ReadyChange = { type: 'tick', list: 'thing', id: 'a', met: true };
const agree: ReadyChange = { type: 'agree', side: 'team' };
const restore: ReadyChange = { type: 'restore', from: aRevision() };
const edit: ReadyChange = { type: 'edit', hypothesis: aHypothesis({ reason: 'because', criteria: criteria(false) }) };

test.each([
  ['a tick', tick, otherText],
  ['a withdrawal', { type: 'withdraw', side: 'team' } as const, otherText],
  ['an agreement', agree, onlyTicked],
  ['a restoring', restore, onlyAgreed],
])('%s goes on as it is', (_, change, latest) => {
  expect(rebase(change, base, latest)).toBe(change);
});

test('an edit goes on, and keeps what was ticked meanwhile', () => {
  expect(rebase(edit, base, onlyTicked)).toEqual({
    type: 'edit',
    hypothesis: aHypothesis({ reason: 'because', criteria: criteria(true) }),
  });
});

test('an edit goes on when others only agreed meanwhile', () => {
  expect(rebase(edit, base, onlyAgreed)).toEqual(edit);
});

test.each([
  ['an edit', edit],
  ['an agreement', agree],
  ['a restoring', restore],
])('%s stops where the text is another one by now', (_, change) => {
  expect(rebase(change, base, otherText)).toBeNull();
});

test('an edit stops where it rewords the very criterion that was ticked meanwhile', () => {
  const reworded = aHypothesis({ criteria: { thing: [{ id: 'a', text: 'hot', met: false }], value: [] } });
  expect(rebase({ type: 'edit', hypothesis: reworded }, base, onlyTicked)).toBeNull();
});

test('a first edit stops where somebody else wrote first', () => {
  expect(rebase(edit, null, otherText)).toBeNull();
});
