import { isAnswerIn } from '../../../src/core/sprint/answer-in-review';
import { monday, tuesday } from '../hypothesis/a-hypothesis';
import { aKeptVerdict } from '../hypothesis/a-verdict';

const week45 = { sprintId: '45', name: 'Week 45' };

test.each([
  ['given in this review', aKeptVerdict({ askedIn: week45 }), { sprintId: '45', startedAt: monday }, true],
  ["given in another sprint's review", aKeptVerdict({ askedIn: week45 }), { sprintId: '47', startedAt: monday }, false],
  ['given outside of any review since the sprint started', aKeptVerdict({ at: tuesday }), { sprintId: '45', startedAt: monday }, true],
  ['given outside of any review before it', aKeptVerdict({ at: monday }), { sprintId: '45', startedAt: tuesday }, false],
  ['given before the sprint started at all', aKeptVerdict(), { sprintId: '45', startedAt: null }, false],
])('an answer that was %s', (_, verdict, reviewed, answers) => {
  expect(isAnswerIn(reviewed, verdict)).toBe(answers);
});
