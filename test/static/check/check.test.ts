import { createCheck } from '../../../static/check/reading/create-check';
import { findingsOf, isMended } from '../../../static/check/reading/entry';
import { anAnswer, anIssue } from '../../jira/an-answer';
import { aJira, noTime, place, told } from './a-backlog';

const shopping = told('2', { summary: 'Go shopping', type: 'task' });
const brunch = told('1', { summary: 'Brunch on Sundays', type: 'epic', hasHypothesis: true });
const buns = told('3', { summary: 'Sell buns to schools', under: '1' });

function begin(jira: ReturnType<typeof aJira>, where = place) {
  const time = noTime();
  const check = createCheck({ request: jira.request, place: where, ...time });
  const steps: string[] = [];
  const seen: number[] = [];
  check.subscribe(() => {
    steps.push(check.state().progress.type);
    seen.push(check.state().entries.length);
  });
  return { check, steps, seen, ...time };
}

/** Rules found by the id of the item. */
const found = (check: ReturnType<typeof createCheck>) =>
  Object.fromEntries(check.state().entries.flatMap((entry): [string, string[]][] => (findingsOf(entry).length === 0 ? [] : [[entry.id, findingsOf(entry).map(({ rule }) => rule)]])));

test('a backlog is read page by page, and the first findings are there with the first page', async () => {
  const { check, seen } = begin(aJira([brunch, shopping, buns]));
  await check.goOn();
  expect(seen.filter((count, index) => count !== seen[index - 1])).toEqual([0, 2, 3]);
  expect(check.state().progress).toEqual({ type: 'done' });
  expect(found(check)).toEqual({ '2': ['task-type', 'todo-in-disguise'] });
  expect(check.state().entries.map((entry) => entry.place)).toEqual([1, 2, 3]);
});

test('it takes one call a page, and five around them', async () => {
  const jira = aJira([brunch, shopping, buns]);
  await begin(jira).check.goOn();
  expect([...jira.sent].sort()).toEqual([
    'GET /rest/agile/1.0/board/3/configuration',
    'GET /rest/api/3/mypermissions?projectId=10&permissions=EDIT_ISSUES%2CSCHEDULE_ISSUES',
    'GET /rest/api/3/project/10/properties/value-backlog-settings',
    'POST /rest/api/3/search/approximate-count',
    'POST /rest/api/3/search/jql',
    'POST /rest/api/3/search/jql',
  ]);
});

test('how many there are is told while they come in; without an answer nobody knows', async () => {
  const { check } = begin(aJira([brunch, shopping, buns]));
  await check.goOn();
  expect(check.state().total).toBe(3);
  const jira = aJira([brunch]);
  jira.answerOnce('approximate-count', () => Promise.resolve(anAnswer('', 500)));
  const other = begin(jira).check;
  await other.goOn();
  expect(other.state()).toMatchObject({ total: null, progress: { type: 'done' } });
});

test('where nobody names the board, it is the first one of the project', async () => {
  const jira = aJira([brunch]);
  const { check } = begin(jira, { ...place, boardId: null });
  await check.goOn();
  expect(check.state().subject).toEqual({ projectId: '10', boardId: '3' });
  expect(jira.queries[0]).toContain('filter = 40');
});

test.each([
  ["the board is not for this person's eyes", '/configuration', 403],
  ['the filter of the board is not', '/search/jql', 400],
])('it is the project that is checked, where %s', async (_, path, status) => {
  const jira = aJira([brunch]);
  jira.answerOnce(path, () => Promise.resolve(anAnswer('', status)));
  const { check } = begin(jira);
  await check.goOn();
  expect(check.state().progress.type).toBe('done');
  expect(jira.queries.at(-1)).toContain('project = 10');
});

test('a page that fails keeps what is there, and is the one that is read again', async () => {
  const jira = aJira([brunch, shopping, buns]);
  const { check } = begin(jira);
  const hear = check.subscribe(() => {
    if (check.state().entries.length < 2) return;
    jira.answerOnce('/search/jql', () => Promise.resolve(anAnswer('', 503)));
    hear();
  });
  await check.goOn();
  expect(check.state()).toMatchObject({ progress: { type: 'failed', error: { code: 'unavailable' } }, entries: [{ id: '1' }, { id: '2' }] });
  await check.goOn();
  expect(check.state().entries.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(jira.queries).toHaveLength(2);
});

test('what fails before the first page is asked again', async () => {
  const jira = aJira([brunch]);
  jira.answerOnce('/mypermissions', () => Promise.reject(new Error('network')));
  const { check } = begin(jira);
  await check.goOn();
  expect(check.state().progress.type).toBe('failed');
  await check.goOn();
  expect(check.state()).toMatchObject({ progress: { type: 'done' }, may: { edit: true, schedule: true } });
});

test('where Jira asks to be left alone, it waits for as long and goes on by itself', async () => {
  const jira = aJira([brunch, shopping, buns]);
  jira.answerOnce('/search/jql', () => Promise.resolve(anAnswer('', 429, { 'Retry-After': '7' })));
  const { check, steps, waits } = begin(jira);
  await check.goOn();
  expect(waits).toEqual([7000]);
  expect(steps).toContain('waiting');
  expect(check.state()).toMatchObject({ progress: { type: 'done' }, entries: [{ id: '1' }, { id: '2' }, { id: '3' }] });
});

test('who stops it keeps what was read, and can go on from there', async () => {
  const jira = aJira([brunch, shopping, buns, told('4'), told('5')]);
  const { check } = begin(jira);
  const stop = check.subscribe(() => {
    if (check.state().entries.length === 2) check.stop();
  });
  await check.goOn();
  expect(check.state()).toMatchObject({ progress: { type: 'stopped' }, entries: [{ id: '1' }, { id: '2' }] });
  stop();
  await check.goOn();
  expect(check.state().entries.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  expect(jira.queries).toHaveLength(3);
});

test('an item that was ranked while it was read is there once', async () => {
  const jira = aJira([brunch, shopping, buns]);
  const { check } = begin(jira);
  check.subscribe(() => {
    if (jira.queries.length === 1 && check.state().entries.length === 2) jira.becomes([buns, brunch, shopping]);
  });
  await check.goOn();
  expect(check.state().entries.map(({ id }) => id)).toEqual(['1', '2']);
});

test('a story serves something when the hypothesis comes after it, and nothing when none is above it', async () => {
  const plain = told('8', { summary: 'Everything around bread', type: 'epic' });
  const { check } = begin(aJira([buns, told('4', { under: '8' }), told('5', { under: '99' }), told('6'), brunch, plain]));
  await check.goOn();
  expect(found(check)).toEqual({ '4': ['serves-nothing'], '6': ['serves-nothing'], '8': ['no-hypothesis'] });
});

test('what serves nothing is not said of a parent that may still come', async () => {
  const { check, seen } = begin(aJira([told('4', { under: '8' }), shopping, told('8', { type: 'epic' })]));
  const early: unknown[] = [];
  check.subscribe(() => {
    if (check.state().progress.type !== 'done') early.push(found(check)['4']);
  });
  await check.goOn();
  expect(early.every((rules) => rules === undefined)).toBe(true);
  expect(found(check)['4']).toEqual(['serves-nothing']);
  expect(seen.at(-1)).toBe(3);
});

test("an item of another project is judged by that project's settings", async () => {
  const jira = aJira([told('7', { type: 'task', projectId: '20' }), told('8', { type: 'task', projectId: '20' })]);
  await begin(jira).check.goOn();
  expect(jira.sent.filter((call) => call.includes('/project/20/properties/'))).toHaveLength(1);
});

test('what is done has no place in the product backlog', async () => {
  const { check } = begin(aJira([brunch, told('9', { isDone: true }), shopping]));
  await check.goOn();
  expect(check.state().entries.map((entry) => [entry.place, entry.isInBacklog])).toEqual([
    [1, true],
    [null, false],
    [2, true],
  ]);
});

test('after a repair only what was repaired is read again, and fades', async () => {
  const jira = aJira([brunch, shopping, buns]);
  const { check, waits } = begin(jira);
  await check.goOn();
  jira.becomes([brunch, buns]);
  const fading: unknown[] = [];
  check.subscribe(() => fading.push(check.state().entries.map(({ mendedFindings }) => mendedFindings?.length ?? 0)));
  await check.lookAgain(['2']);
  expect(jira.queries.at(-1)).toContain('AND issue IN (2) AND');
  expect(fading).toContainEqual([0, 2, 0]);
  expect(waits).toHaveLength(1);
  expect(found(check)).toEqual({});
  expect(check.state().entries.filter(isMended).map(({ id }) => id)).toEqual(['2']);
});

test('an undo brings it back', async () => {
  const jira = aJira([brunch, shopping, buns]);
  const { check } = begin(jira);
  await check.goOn();
  jira.becomes([brunch, buns]);
  await check.lookAgain(['2']);
  jira.becomes([brunch, buns, shopping]);
  await check.lookAgain(['2']);
  expect(check.state().entries.filter(isMended)).toEqual([]);
  expect(found(check)).toEqual({ '2': ['task-type', 'todo-in-disguise'] });
});

test('a story that was put under a hypothesis serves something from then on', async () => {
  const jira = aJira([brunch, told('4')]);
  const { check } = begin(jira);
  await check.goOn();
  expect(found(check)).toEqual({ '4': ['serves-nothing'] });
  jira.becomes([brunch, told('4', { under: '1' })]);
  await check.lookAgain(['4']);
  expect(found(check)).toEqual({});
});

test('what could not be read again is read with the next try', async () => {
  const jira = aJira([brunch, shopping]);
  const { check } = begin(jira);
  await check.goOn();
  jira.becomes([brunch]);
  jira.answerOnce('/search/jql', () => Promise.resolve(anAnswer('', 503)));
  await check.lookAgain(['2']);
  expect(check.state().secondLook).toBe('failed');
  expect(found(check)).toEqual({ '2': ['task-type', 'todo-in-disguise'] });
  await check.lookAgain([]);
  expect([check.state().secondLook, found(check)]).toEqual(['none', {}]);
});

test('an item that was deleted meanwhile does not keep the others from being read again', async () => {
  const jira = aJira([brunch, shopping, buns], { perPage: 10 });
  const { check } = begin(jira);
  await check.goOn();
  jira.becomes([brunch, buns]);
  jira.answerOnce('/search/jql', () => Promise.resolve(anAnswer({ errorMessages: ["An issue with key '2' does not exist"] }, 400)));
  jira.answerOnce('/bulkfetch', () => Promise.resolve(anAnswer({ issues: [anIssue('3')], issueErrors: [] })));
  await check.lookAgain(['2', '3']);
  expect(jira.queries.at(-1)).toContain('AND issue IN (3) AND');
  expect(check.state()).toMatchObject({ secondLook: 'none', entries: [{ isHere: true }, { isHere: false }, { isHere: true }] });
});

test('a hundred repaired items are read again in two calls', async () => {
  const many = Array.from({ length: 100 }, (_, index) => told(String(index + 1), { type: 'task' }));
  const jira = aJira(many, { perPage: 100 });
  const { check } = begin(jira);
  await check.goOn();
  await check.lookAgain(many.map(({ id }) => id));
  expect(jira.queries).toHaveLength(3);
});

test('descriptions do not stay in memory', async () => {
  const jira = aJira([shopping]);
  const { check } = begin(jira);
  await check.goOn();
  expect(Object.keys(check.state().entries[0] ?? {})).not.toContain('description');
});
