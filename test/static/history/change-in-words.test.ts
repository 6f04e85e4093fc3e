import { changeInWords } from '../../../static/history/change-in-words';
import { de } from '../../../static/words/de';
import { en } from '../../../static/words/en';
import { aRevision } from '../../core/hypothesis/a-hypothesis';
import { aVerdict } from '../verdict/a-verdict';

test('an answer is told with what it says, in both languages', () => {
  const answered = aRevision({ number: 2, change: { type: 'answered' }, verdict: aVerdict({ answer: 'not-achieved' }) });
  expect(changeInWords(answered, aRevision(), en, 'en-US')).toBe('answered the value question: Value not achieved');
  expect(changeInWords(answered, aRevision(), de, 'de-DE')).toBe('hat die Wertfrage beantwortet: Wert nicht erreicht');
});

test('an answer that was taken back is told as such', () => {
  const retracted = aRevision({ number: 3, change: { type: 'retracted' } });
  expect(changeInWords(retracted, aRevision(), en, 'en-US')).toBe('took the last answer to the value question back');
});
