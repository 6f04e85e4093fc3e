import { dayToAsk, isDue } from '../../../src/core/hypothesis/is-due';
import { aHypothesis, aRevision } from './a-hypothesis';
import { aKeptVerdict } from './a-verdict';

const due = aRevision({ hypothesis: aHypothesis({ dueDate: '2026-11-22' }) });
const tooEarly = aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' });

test.each([
  ['the due date, where nobody answered', due, '2026-11-22'],
  ['the day that an answer of too early names', { ...due, verdict: tooEarly }, '2026-12-01'],
  ['no day, where it is answered', { ...due, verdict: aKeptVerdict() }, null],
  ['no day, where nobody named one', aRevision(), null],
])('the value is asked for on %s', (_, revision, day) => {
  expect(dayToAsk(revision)).toBe(day);
});

test('it is due on the day itself, and from then on', () => {
  expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((today) => isDue(due, today))).toEqual([false, true, true]);
});
