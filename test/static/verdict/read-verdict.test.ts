import type { TypedVerdict } from '../../../static/drafts/verdict-draft';
import { readVerdict } from '../../../static/verdict/read-verdict';
import { nothingTyped, typedOf } from '../../../static/verdict/typed-verdict';
import { anAnswer } from './a-verdict';

const ground = { unit: 'guests per day', toDos: null, today: '2026-11-22', locale: 'en-US' };
const typed = (said: Partial<TypedVerdict> = {}): TypedVerdict => ({ ...nothingTyped, answer: 'achieved', ...said });

test('an answer alone is enough', () => {
  expect(readVerdict(typed(), ground)).toEqual({ ok: true, verdict: anAnswer() });
});

test('nobody is answered for', () => {
  expect(readVerdict(typed({ answer: '', learnt: 'Much.' }), ground)).toEqual({ ok: false, troubles: { answer: { problem: 'missing' } } });
});

test.each([
  ['de-DE', '1.200,5', 1200.5],
  ['en-US', '1,200.5', 1200.5],
  ['fr-FR', '1 200,5', 1200.5],
  ['en-US', '-3', -3],
  ['de-DE', '−3', -3],
  ['en-US', '', null],
])('in %s, "%s" is read as it is typed there', (locale, actual, read) => {
  expect(readVerdict(typed({ actual }), { ...ground, locale })).toMatchObject({ ok: true, verdict: { actual: read } });
});

test('what can be read otherwise is asked about, and never guessed', () => {
  expect(readVerdict(typed({ actual: '1.200,5' }), ground)).toEqual({ ok: false, troubles: { actual: { problem: 'written-otherwise', readings: [1200.5] } } });
  expect(readVerdict(typed({ actual: 'many' }), ground)).toEqual({ ok: false, troubles: { actual: { problem: 'no-number' } } });
});

test('a percentage is a number of a measure in percent, and asked about with any other', () => {
  expect(readVerdict(typed({ actual: '12 %' }), { ...ground, unit: '%' })).toMatchObject({ ok: true, verdict: { actual: 12 } });
  expect(readVerdict(typed({ actual: '12 %' }), ground)).toEqual({ ok: false, troubles: { actual: { problem: 'in-percent', readings: [12] } } });
});

test('without a measure there is no number: it would have no unit', () => {
  expect(readVerdict(typed({ actual: '12' }), { ...ground, unit: null })).toMatchObject({ ok: true, verdict: { actual: null } });
});

describe('too early to tell', () => {
  const tooEarly = (lookAgainOn: string) => readVerdict(typed({ answer: 'too-early', lookAgainOn }), ground);

  test('names the day to look again', () => {
    expect(tooEarly('')).toEqual({ ok: false, troubles: { lookAgainOn: { problem: 'missing' } } });
    expect(tooEarly('2026-11-21')).toEqual({ ok: false, troubles: { lookAgainOn: { problem: 'in-the-past' } } });
    expect(tooEarly('2026-11-22')).toMatchObject({ ok: true, verdict: { lookAgainOn: '2026-11-22' } });
  });

  test('and no other answer does, whatever was typed before', () => {
    expect(readVerdict(typed({ answer: 'partly', lookAgainOn: '2026-11-21' }), ground)).toMatchObject({ ok: true, verdict: { lookAgainOn: null } });
  });
});

describe('what was delivered', () => {
  test.each([
    [{ done: 3, total: 3 }, { state: 'delivered', toDos: { done: 3, total: 3 } }],
    [{ done: 1, total: 3 }, { state: 'partly', toDos: { done: 1, total: 3 } }],
    [{ done: 0, total: 3 }, { state: 'not-delivered', toDos: { done: 0, total: 3 } }],
    [{ done: 0, total: 0 }, null],
    [null, null],
  ])('follows from the to-dos: %j', (toDos, delivery) => {
    expect(readVerdict(typed(), { ...ground, toDos })).toMatchObject({ ok: true, verdict: { delivery } });
  });

  test('is what a person says, where somebody knows better', () => {
    const toDos = { done: 3, total: 3 };
    expect(readVerdict(typed({ delivery: 'partly' }), { ...ground, toDos })).toMatchObject({ verdict: { delivery: { state: 'partly', toDos } } });
  });

  test('goes on following them when the answer is corrected later', () => {
    const followed = anAnswer({ delivery: { state: 'partly', toDos: { done: 1, total: 3 } } });
    const corrected = anAnswer({ delivery: { state: 'delivered', toDos: { done: 1, total: 3 } } });
    expect(typedOf(followed, 'en-US').delivery).toBe('');
    expect(typedOf(corrected, 'en-US').delivery).toBe('delivered');
  });
});

test('a text that is too long is refused with its limit', () => {
  expect(readVerdict(typed({ evidence: 'x'.repeat(2001), learnt: 'x'.repeat(3000) }), ground)).toEqual({ ok: false, troubles: { evidence: { problem: 'too-long', limit: 2000 } } });
});

test.each(['en-US', 'de-DE', 'ar-EG', 'hi-IN'])('an answer that is opened again in %s is read as what it was', (locale) => {
  const verdict = anAnswer({ answer: 'too-early', actual: -1234.5, evidence: 'Counted.', learnt: 'Much.', decision: 'pivot', lookAgainOn: '2027-01-01' });
  expect(readVerdict(typedOf(verdict, locale), { ...ground, locale })).toEqual({ ok: true, verdict });
});
