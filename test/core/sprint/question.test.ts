import { questionDocument } from '../../../src/core/sprint/follow-up/question';
import { followUpWordsIn } from '../../../src/core/sprint/follow-up/words';
import { english } from '../../../src/core/sprint/follow-up/words/english';
import { german } from '../../../src/core/sprint/follow-up/words/german';
import { adfText } from '../../../src/jira/adf-text';
import { aHypothesis } from '../hypothesis/a-hypothesis';
import { aKeptVerdict, guestsBet } from '../hypothesis/a-verdict';

const owner = { accountId: 'devi', displayName: 'Devi' };
const lines = (said: Partial<Parameters<typeof questionDocument>[0]>, words = english) =>
  adfText(questionDocument({ owner, revision: { hypothesis: aHypothesis() }, bet: guestsBet(), ...said }, words)).split('\n');

test('numbers and days are written as the language writes them', () => {
  const bet = guestsBet({ expectation: { baseline: 1200.5, low: null, likely: 1650, high: null }, dueDate: '2026-12-01' });
  expect(lines({ bet }, german)[2]).toBe('Guests before eight: 1.650 per day bis 1. Dezember 2026. Am Anfang waren es 1.200,5 per day.');
});

test('a range is a range, and one of its ends is enough', () => {
  const range = (low: number | null, high: number | null) => guestsBet({ expectation: { baseline: null, low, likely: null, high } });
  expect(lines({ bet: range(150, 170) })[2]).toBe('Guests before eight: 150–170 per day');
  expect(lines({ bet: range(150, null) })[2]).toBe('Guests before eight: 150 per day');
});

test('without a measure, a number or a sentence there is still the question', () => {
  expect(lines({ bet: guestsBet({ measure: null }), revision: { hypothesis: aHypothesis({ value: '' }) } })).toHaveLength(2);
  expect(lines({ bet: guestsBet({ expectation: { baseline: 1, low: null, likely: null, high: null } }) })).toHaveLength(3);
});

test('after an answer that was too early, it says so', () => {
  const verdict = aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' });
  expect(lines({ revision: { hypothesis: aHypothesis(), verdict } })[0]).toContain('On 17 November 2026 it was too early to tell');
});

test.each([['de_DE', german], ['de_AT', german], ['en_US', english], ['fr_FR', english], [null, english]])('whoever has %s is asked in words of that', (locale, words) => {
  expect(followUpWordsIn(locale)).toBe(words);
});
