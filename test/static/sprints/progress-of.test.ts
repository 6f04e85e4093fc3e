import { project } from '../../../src/core/hypothesis/projection';
import { progressOf } from '../../../static/sprints/progress-of';
import { aRevision, monday, tuesday, wednesday } from '../../core/hypothesis/a-hypothesis';
import { anAnswer, anIssue, jiraThatSays } from '../../jira/an-answer';
import { aVerdict } from '../verdict/a-verdict';

const sprintId = '7';
const open = { sprintId, newest: null, frozenAt: monday };
const projects = () => anAnswer({ values: [{ id: '10', properties: {} }] });
const bet = (id: string, said: Parameters<typeof aRevision>[0] = {}) => ({ ...anIssue(id), properties: { 'value-backlog-hypothesis': project(aRevision(said), id) } });

test('an open review is as far as its own screen says: what came into the sprint later counts, what left it does not', async () => {
  const answered = bet('100', { verdict: aVerdict({ askedIn: { sprintId, name: 'Week 47' }, at: wednesday }) });
  const { request } = jiraThatSays(anAnswer({ issues: [answered, bet('101')] }), projects());
  expect(await progressOf(request, open)).toEqual({ asked: 2, answered: 1, hits: 1, settled: 1 });
});

test('what somebody changed past the app is asked about all the same', async () => {
  const altered = { ...anIssue('100'), properties: { 'value-backlog-hypothesis': { ...project(aRevision(), '100'), thing: 'something else' } } };
  const { request } = jiraThatSays(anAnswer({ issues: [altered] }), projects());
  expect(await progressOf(request, open)).toMatchObject({ asked: 1, answered: 0 });
});

test('a review that nobody has opened has no questions yet, and Jira is not asked', async () => {
  const { request, sent } = jiraThatSays();
  expect(await progressOf(request, { ...open, frozenAt: null })).toBeNull();
  expect(sent).toEqual([]);
});

test('a closed one is what its closing counted, and Jira is not asked', async () => {
  const { request, sent } = jiraThatSays();
  const counted = { achieved: 1, partly: 1, 'not-achieved': 0, 'too-early': 0, open: 2 };
  const sprint = { id: sprintId, name: 'Week 47', goal: '', startDate: monday, endDate: null, boardId: '1', projectId: '10' };
  const newest = { number: 1, at: tuesday, by: 'sam', sprint, change: { type: 'closed' as const, participants: [], busyWork: null, counted, keptAs: 'k', parts: 1 } };
  expect(await progressOf(request, { ...open, newest })).toEqual({ asked: 4, answered: 2, hits: 1, settled: 2 });
  expect(sent).toEqual([]);
});

test('a sprint that Jira does not tell of has no counts, and fails nothing', async () => {
  const { request } = jiraThatSays(anAnswer('', 400));
  expect(await progressOf(request, open)).toBeNull();
});
