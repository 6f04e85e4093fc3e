import { failureOf } from '../../../static/editing/failure-of';
import { reasonInWords } from '../../../static/editing/reason-in-words';
import { sentencePlace } from '../../../static/places/sentence';
import { en } from '../../../static/words/en';

test('a problem of a field is shown at the field, and said once', () => {
  const fields = [{ path: 'change.hypothesis.thing', problem: 'too-long', limit: 1000 }] as const;
  expect(failureOf({ code: 'invalid-input', fields }, sentencePlace)).toEqual({
    troubles: { thing: { problem: 'too-long', limit: 1000 } },
    reason: null,
  });
});

test('a problem of a field that is not on the screen is said all the same', () => {
  const reason = { code: 'invalid-input', fields: [{ path: 'base', problem: 'wrong-type' }] } as const;
  expect(failureOf(reason, sentencePlace)).toEqual({ troubles: {}, reason });
});

test.each([
  [{ code: 'busy', retryAfterSeconds: 30 }, /30 seconds/],
  [{ code: 'busy', retryAfterSeconds: 1 }, /1 second\./],
  [{ code: 'does-not-fit', characters: 33_000, limit: 32_768 }, /232 characters/],
  [{ code: 'unexpected', reference: 'ref-1' }, /ref-1/],
  [{ code: 'conflict', current: null }, /read it again/],
  [{ code: 'not-allowed' }, /may not edit/],
] as const)('%j is told in a sentence that says what to do', (reason, sentence) => {
  expect(reasonInWords(reason, en)).toMatch(sentence);
});
