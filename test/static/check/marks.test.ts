import { countMarks, staleMarks } from '../../../static/check/marks/marks';
import { writeMarks, type FailedMark } from '../../../static/check/marks/write-marks';
import { patientRequest } from '../../../static/check/reading/patient-request';
import type { JiraRequest } from '../../../src/jira/request';
import { anAnswer } from '../../jira/an-answer';
import { noTime } from './a-backlog';
import { anEntry } from './an-entry';

const unmarked = anEntry('1', { summary: 'Go shopping', type: 'task' });
const marked = anEntry('2', { summary: 'Go shopping', type: 'task', marked: ['task-type', 'todo-in-disguise'] });
const outdated = anEntry('3', { marked: ['task-type'] });
const plain = anEntry('4');
const half = anEntry('5', { summary: 'Go shopping', type: 'task', marked: ['task-type'] });

test('what search knows is counted in warnings; hints are not searched for', () => {
  expect(countMarks([unmarked, marked, outdated, plain, half])).toEqual({ wanted: 6, known: 2, outdated: 1 });
});

test('what has left the backlog is not counted', () => {
  expect(countMarks([{ ...unmarked, isHere: false }])).toEqual({ wanted: 0, known: 0, outdated: 0 });
});

function write(entries: readonly ReturnType<typeof anEntry>[], request: JiraRequest, signal = new AbortController().signal) {
  const written: string[] = [];
  const failed: FailedMark[] = [];
  const parts = { request, signal, onWritten: (id: string) => void written.push(id), onFailed: (each: FailedMark) => void failed.push(each) };
  return { written, failed, over: writeMarks(staleMarks(entries), parts) };
}

test('only what changes is written or removed', async () => {
  const sent: string[] = [];
  const { written, over } = write([unmarked, marked, outdated, plain, half], (path, init) => {
    sent.push(`${init?.method ?? ''} ${path} ${init?.body ?? ''}`.trim());
    return Promise.resolve(anAnswer('', 200));
  });
  await over;
  expect(sent).toEqual([
    'PUT /rest/api/3/issue/1/properties/value-backlog-finding {"schema":1,"rules":["task-type","todo-in-disguise"]}',
    'DELETE /rest/api/3/issue/3/properties/value-backlog-finding',
    'PUT /rest/api/3/issue/5/properties/value-backlog-finding {"schema":1,"rules":["task-type","todo-in-disguise"]}',
  ]);
  expect(written).toEqual(['1', '3', '5']);
});

test('never more than four at once', async () => {
  let now = 0;
  let most = 0;
  const many = Array.from({ length: 12 }, (_, index) => anEntry(String(index + 1), { type: 'task' }));
  await write(many, async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return anAnswer('', 200);
  }).over;
  expect(most).toBe(4);
});

test('what fails is named, with the reason, and does not stop the others', async () => {
  const { written, failed, over } = write([unmarked, half], (path) => Promise.resolve(anAnswer('', path.includes('/issue/1/') ? 403 : 200)));
  await over;
  expect([written, failed]).toEqual([['5'], [{ key: 'BAKE-1', reason: 'forbidden' }]]);
});

test('no answer at all can be tried again', async () => {
  const { failed, over } = write([unmarked], () => Promise.reject(new Error('network')));
  await over;
  expect(failed).toEqual([{ key: 'BAKE-1', reason: 'unavailable' }]);
});

test('after a cancel nothing more is written', async () => {
  const cancel = new AbortController();
  const many = Array.from({ length: 12 }, (_, index) => anEntry(String(index + 1), { type: 'task' }));
  const { written, failed, over } = write(many, () => {
    cancel.abort();
    return Promise.resolve(anAnswer('', 200));
  }, cancel.signal);
  await over;
  expect(written.length).toBeLessThan(5);
  expect(failed).toEqual([]);
});

test('where Jira asks to be left alone, it waits and writes then', async () => {
  const { wait, waits } = noTime();
  const answers = [anAnswer('', 429, { 'Retry-After': '3' }), anAnswer('', 200)];
  const told: (number | null)[] = [];
  const request = patientRequest(() => Promise.resolve(answers.shift() ?? anAnswer('', 500)), { wait, signal: new AbortController().signal, onWait: (seconds) => void told.push(seconds) });
  const { written, over } = write([unmarked], request);
  await over;
  expect([written, waits, told]).toEqual([['1'], [3000], [3, null]]);
});
