import { createProjectionConsumer } from '../../src/handlers/consumers';
import { JiraError } from '../../src/jira/jira-error';
import { StorageError } from '../../src/store/storage-error';
import { aRevision } from '../core/hypothesis/a-hypothesis';

function setUp(fails?: Error) {
  const done: unknown[] = [];
  const logged: string[] = [];
  const work = (what: unknown) => {
    if (fails !== undefined) return Promise.reject(fails);
    done.push(what);
    return Promise.resolve();
  };
  const consume = createProjectionConsumer({
    revisions: { latest: () => Promise.resolve(aRevision({ number: 7 })) },
    projectHypothesis: (issueId, newest) => work(['hypothesis', issueId, newest?.number]),
    exemptions: { latest: () => Promise.resolve({ number: 3, exemptions: [] }) },
    projectExemptions: (issueId, newest) => work(['exemptions', issueId, newest?.number]),
    markFinding: (issueId) => work(['finding', issueId]),
    showSettings: (projectId) => work(['settings', projectId]),
    showCurrency: (projectId) => work(['currency', projectId]),
    projectWorth: (issueIds, before) => work(['worth', ...issueIds, before]),
    projectWorths: (projectId, version, from) => work(['worths', projectId, version, from.done]),
    followUpStep: (from) => work(['follow-up', from]),
    pushSafely: (pushed) => work(['queued', pushed]),
    log: (what) => logged.push(what),
  });
  return { consume, done, logged };
}

const job = { type: 'hypothesis', issueId: '10001' };

test('a job projects what is newest now, whatever was newest when it was queued; the worth follows the hypothesis', async () => {
  const { consume, done } = setUp();
  expect(await consume({ body: job })).toBeUndefined();
  expect(await consume({ body: { type: 'exemptions', issueId: '10001' } })).toBeUndefined();
  expect(await consume({ body: { type: 'finding', issueId: '10001' } })).toBeUndefined();
  expect(await consume({ body: { type: 'settings', projectId: '10' } })).toBeUndefined();
  expect(await consume({ body: { type: 'currency', projectId: '10' } })).toBeUndefined();
  expect(await consume({ body: { type: 'worth', issueIds: ['10001'], before: ['10002'] } })).toBeUndefined();
  expect(await consume({ body: { type: 'follow-up', from: null } })).toBeUndefined();
  expect(await consume({ body: { type: 'worths', projectId: '10', version: 3, from: { kind: 'enabler', token: null, done: 100 } } })).toBeUndefined();
  expect(done).toEqual([
    ['hypothesis', '10001', 7],
    ['queued', { type: 'worth', issueIds: ['10001'], before: [] }],
    ['exemptions', '10001', 3],
    ['finding', '10001'],
    ['settings', '10'],
    ['currency', '10'],
    ['worth', '10001', ['10002']],
    ['follow-up', null],
    ['worths', '10', 3, 100],
  ]);
});

test.each([[undefined], [null], [{}], [{ type: 'hypothesis' }], [{ ...job, revision: 3 }], [{ type: 'hypothesis', issueId: '../1' }]])(
  'a job that nobody can read is dropped: %j',
  async (body) => {
    const { consume, done, logged } = setUp();
    expect(await consume({ body })).toBeUndefined();
    expect([done, logged]).toEqual([[], ['a job of the queue that nobody can read']]);
  },
);

test('when Jira is busy, the job comes back after the time that Jira names', async () => {
  const { consume } = setUp(new JiraError('rate-limited', { retryAfterSeconds: 42 }));
  expect(await consume({ body: job })).toEqual({
    _retry: true,
    retryOptions: { retryAfter: 42, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' },
  });
});

test.each([
  ['Jira is silent', new JiraError('unavailable')],
  ['Jira says no for now', new JiraError('forbidden')],
  ['storage is silent', new StorageError('unavailable')],
  ['nobody knows why', new TypeError('x is undefined')],
])('when %s, the job comes back', async (_, error) => {
  const { consume, logged } = setUp(error);
  expect(await consume({ body: job })).toEqual({
    _retry: true,
    retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' },
  });
  expect(logged).toEqual(['projecting from the queue']);
});

test.each(['not-found', 'too-large', 'rejected'] as const)('%s: trying again would change nothing', async (code) => {
  const { consume } = setUp(new JiraError(code));
  expect(await consume({ body: job })).toBeUndefined();
});
