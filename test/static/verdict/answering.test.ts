import { isOvertaken, openAnswer } from '../../../static/verdict/answering/open-answer';
import { answerConflict } from '../../../static/verdict/answering/answer-conflict';
import { saysTheSame } from '../../../static/verdict/answering/same-answer';
import { troublesOf } from '../../../static/verdict/answering/troubles-of';
import { undoOf } from '../../../static/verdict/answering/undo-of';
import { whoAnswered } from '../../../static/verdict/answering/who-answered';
import { isAnsweredHere } from '../../../static/verdict/is-answered-here';
import { betToAnswer } from '../../../static/verdict/bet-to-answer';
import { nothingTyped } from '../../../static/verdict/typed-verdict';
import { aHypothesis, aRevision, sam } from '../../core/hypothesis/a-hypothesis';
import { anAnswer, aVerdict } from './a-verdict';

const unanswered = aRevision();
const answered = aRevision({ number: 2, by: sam, change: { type: 'ticked', list: 'thing', id: 'c1', met: true }, verdict: aVerdict({ learnt: 'Much.' }) });
const sprint = { sprintId: '7', name: 'Sprint 7' };

describe('what a person answers', () => {
  test('begins with nothing, and a correction with what was said', () => {
    expect(openAnswer(answered, 'answer', 'en-US').typed).toEqual(nothingTyped);
    expect(openAnswer(answered, 'correct', 'en-US').typed).toMatchObject({ answer: 'achieved', learnt: 'Much.' });
  });

  test('is overtaken by another answer, and by nothing else', () => {
    const open = openAnswer(unanswered, 'answer', 'en-US');
    expect(isOvertaken(open, { ...unanswered, number: 9 })).toBe(false);
    expect(isOvertaken(open, answered)).toBe(true);
    expect(isOvertaken(openAnswer(answered, 'correct', 'en-US'), answered)).toBe(false);
  });

  test('is the same answer whatever the to-dos have come to', () => {
    const delivery = (done: number) => ({ state: 'partly', toDos: { done, total: 5 } }) as const;
    expect(saysTheSame(anAnswer({ delivery: delivery(1) }), aVerdict({ delivery: delivery(2) }))).toBe(true);
    expect(saysTheSame(anAnswer({ learnt: 'This.' }), aVerdict({ learnt: 'That.' }))).toBe(false);
  });

  test('is in conflict where the app says so, or where somebody wants to compare', () => {
    const open = openAnswer(unanswered, 'answer', 'en-US');
    expect(answerConflict(open, null, null)).toBeNull();
    expect(answerConflict(open, { code: 'busy', retryAfterSeconds: 1 }, null)).toBeNull();
    expect(answerConflict(open, { code: 'conflict', current: answered }, null)).toMatchObject({ theirs: answered });
    expect(answerConflict(open, null, answered)).toMatchObject({ theirs: answered });
    expect(whoAnswered(answered)).toBe(answered.verdict?.by);
    expect(whoAnswered(unanswered)).toBe(unanswered.by);
  });
});

test.each([
  ['change.verdict.learnt', 'learnt'],
  ['verdict.lookAgainOn', 'lookAgainOn'],
])('what the app refuses at %s is told at its field', (path, field) => {
  expect(troublesOf({ code: 'invalid-input', fields: [{ path, problem: 'control-character' }] })).toEqual({ [field]: { problem: 'control-character' } });
});

test('what belongs to no field, and what is no bad input, is not told at one', () => {
  expect(troublesOf({ code: 'invalid-input', fields: [{ path: 'base', problem: 'wrong-type' }] })).toEqual({});
  expect(troublesOf({ code: 'unavailable' })).toEqual({});
});

describe('undo', () => {
  test('takes the newest answer back', () => {
    expect(undoOf(undefined, null)).toEqual({ type: 'retract' });
    expect(undoOf(aVerdict(), null)).toEqual({ type: 'retract' });
    expect(undoOf(aVerdict({ askedIn: { sprintId: '6', name: 'Sprint 6' } }), sprint)).toEqual({ type: 'retract' });
  });

  test('gives the answer again that another one of the same review has replaced', () => {
    expect(undoOf(aVerdict({ askedIn: sprint, learnt: 'This.' }), sprint)).toEqual({ type: 'answer', verdict: anAnswer({ learnt: 'This.' }) });
  });
});

describe('whether the question is answered', () => {
  const tooEarly = aRevision({ verdict: aVerdict({ answer: 'too-early', lookAgainOn: '2026-11-22' }) });

  test('outside of a review: until the day comes to look again', () => {
    expect(isAnsweredHere(unanswered, null, '2026-11-22')).toBe(false);
    expect(isAnsweredHere(tooEarly, null, '2026-11-21')).toBe(true);
    expect(isAnsweredHere(tooEarly, null, '2026-11-22')).toBe(false);
    expect(isAnsweredHere(answered, null, '2026-11-22')).toBe(true);
  });

  test('in a review: when it was answered in this one', () => {
    expect(isAnsweredHere(answered, sprint, '2026-11-22')).toBe(false);
    expect(isAnsweredHere(aRevision({ verdict: aVerdict({ askedIn: sprint }) }), sprint, '2026-11-22')).toBe(true);
  });
});

test('who looks again looks at the same bet, whatever is expected now; others at what is expected now', () => {
  const tooEarly = aVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' });
  const changed = aRevision({ number: 3, hypothesis: aHypothesis({ expectation: { baseline: 1, low: null, likely: 2, high: null } }) });
  expect(betToAnswer({ ...changed, verdict: tooEarly }, null)).toEqual(tooEarly.bet);
  expect(betToAnswer({ ...changed, verdict: aVerdict() }, null)).toMatchObject({ revision: 3, expectation: { likely: 2 } });
});
