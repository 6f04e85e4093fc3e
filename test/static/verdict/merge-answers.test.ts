import { applyAnswers, mergeAnswers } from '../../../static/verdict/conflict/merge-answers';
import { nothingTyped } from '../../../static/verdict/typed-verdict';

const mine = { ...nothingTyped, answer: 'achieved', learnt: 'Mine.' };
const theirs = { ...nothingTyped, answer: 'too-early', lookAgainOn: '2027-01-01', evidence: 'Theirs.' };

test('where only one of us said something, that is taken; where both did, one begins with the own', () => {
  expect(mergeAnswers(nothingTyped, mine, theirs)).toEqual([
    { part: 'answer', proposed: 'mine' },
    { part: 'evidence', proposed: 'theirs' },
    { part: 'learnt', proposed: 'mine' },
  ]);
  expect(mergeAnswers(nothingTyped, mine, mine)).toEqual([]);
});

test('the day to look again goes with the answer that names it', () => {
  const parts = mergeAnswers(nothingTyped, mine, theirs);
  expect(applyAnswers(parts, {}, mine, theirs)).toEqual({ ...mine, evidence: 'Theirs.' });
  expect(applyAnswers(parts, { answer: 'theirs', learnt: 'theirs' }, mine, theirs)).toEqual({ ...theirs, learnt: '' });
});

test('a day by itself is a different answer', () => {
  expect(mergeAnswers(theirs, { ...theirs, lookAgainOn: '2027-02-01' }, theirs)).toEqual([{ part: 'answer', proposed: 'mine' }]);
});
