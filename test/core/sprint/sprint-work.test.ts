import { parentsToRead, sprintWork, type IssueRole, type WorkIssue } from '../../../src/core/sprint/sprint-work';

const issue = (id: string, role: IssueRole, parentId: string | null = null): WorkIssue => ({ id, role, parentId });
const [toDo, bet, empty] = (['to-do', 'hypothesis', 'unwritten'] as const).map((role) => (id: string, parentId?: string) => issue(id, role, parentId ?? null)) as [
  (id: string, parentId?: string) => WorkIssue,
  (id: string, parentId?: string) => WorkIssue,
  (id: string, parentId?: string) => WorkIssue,
];

test('the hypotheses in a sprint belong to it, and those above its to-dos at any level, the nearer one first', () => {
  const { hypotheses } = sprintWork([toDo('1', '10'), bet('11'), toDo('2', '1')], [bet('10', '20'), bet('20', '30'), bet('30')]);
  expect(hypotheses.map(({ issueId }) => issueId)).toEqual(['10', '20', '30', '11']);
  expect(hypotheses.map(({ isInSprint }) => isInSprint)).toEqual([false, false, false, true]);
});

test('a hypothesis is reached over an issue that carries none', () => {
  const { hypotheses, unwritten } = sprintWork([toDo('1', '10')], [empty('10', '20'), bet('20')]);
  expect(hypotheses).toEqual([{ issueId: '20', isInSprint: false, toDos: ['1'] }]);
  expect(unwritten).toEqual([{ issueId: '10', isInSprint: false, toDos: ['1'] }]);
});

test('what lies under a to-do of the sprint is a part of it, and counts only once', () => {
  const { hypotheses, toDos } = sprintWork([toDo('1', '10'), toDo('2', '1'), toDo('3', '9')], [bet('10'), toDo('9', '10')]);
  expect(toDos).toEqual(['1', '3']);
  expect(hypotheses[0]?.toDos).toEqual(['1', '3']);
});

test('work that serves no hypothesis is busy work, also where an epic above it waits for one', () => {
  const { busyWork, toDos } = sprintWork([toDo('1', '10'), toDo('2'), toDo('3', '11')], [bet('10'), empty('11')]);
  expect([busyWork, toDos]).toEqual([['2', '3'], ['1', '2', '3']]);
});

test('what lies above and may not be seen is named once, and nothing under it is called busy work', () => {
  const { unseen, busyWork, hypotheses } = sprintWork([toDo('1', '90'), toDo('2', '90'), toDo('3', '10')], [bet('10', '91')]);
  expect(unseen).toEqual(['90', '91']);
  expect(busyWork).toEqual([]);
  expect(hypotheses).toHaveLength(1);
});

test('an empty sprint works for nothing', () => {
  expect(sprintWork([], [])).toEqual({ hypotheses: [], unwritten: [], toDos: [], busyWork: [], unseen: [] });
});

test('issues that were moved under each other while they were read end the search', () => {
  expect(sprintWork([toDo('1', '2'), toDo('2', '1')], []).busyWork).toEqual([]);
});

test('every parent that nobody has read is read once', () => {
  expect(parentsToRead([toDo('1', '10'), toDo('2', '10'), toDo('3', '11'), toDo('4')], new Set(['11']))).toEqual(['10']);
});

test('500 issues of 80 hypotheses are counted exactly', () => {
  const bets = Array.from({ length: 80 }, (_, place) => bet(`b${place}`));
  const work = sprintWork(Array.from({ length: 500 }, (_, place) => toDo(`t${place}`, place % 10 === 9 ? undefined : `b${place % 80}`)), bets);
  expect(work.busyWork).toHaveLength(50);
  expect(work.hypotheses.flatMap(({ toDos }) => toDos)).toHaveLength(450);
});
