import { RealtimeError } from '../../src/app/realtime-error';
import { createGuardBacklogHandler } from '../../src/handlers/guard-backlog';
import { JiraError } from '../../src/jira/jira-error';
import { StorageError } from '../../src/store/storage-error';
import { recorded } from './recorded-site';

const now = () => new Date('2026-11-22T09:03:00.000Z');

function setUp(fails?: Error) {
  const guarded: unknown[] = [];
  const logged: string[] = [];
  const handle = createGuardBacklogHandler({
    guardBacklog: (event) => {
      guarded.push(event);
      return fails === undefined ? Promise.resolve() : Promise.reject(fails);
    },
    now,
    log: (what) => logged.push(what),
  });
  return { handle, guarded, logged };
}

const ranked = recorded('task-ranked');
const rank = { fieldId: 'customfield_10019', from: '', to: '' };

test('an event is read as far as it concerns the backlog', async () => {
  const { handle, guarded } = setUp();
  await handle(ranked);
  await handle(recorded('task-created'));
  const [by, at] = ['5b10ac8d82e05b22cc7d4ef5', Date.parse('2026-11-22T09:00:00.000Z')];
  expect(guarded).toEqual([
    { issueId: '10101', by, at, what: { type: 'changed', historyId: '10451', touched: [rank] } },
    { issueId: '10101', by, at, what: { type: 'created' } },
  ]);
});

test.each<[string, object, object]>([
  ['numbers for ids and times', { timestamp: 7, changelog: { id: 10451, items: [rank] } }, { at: 7, what: { type: 'changed', historyId: '10451', touched: [rank] } }],
  ['no time', { timestamp: undefined }, { at: now().getTime() }],
  ['a time that is none', { timestamp: 'yesterday' }, { at: now().getTime() }],
  ['nobody', { atlassianId: undefined }, { by: null }],
  ['what this app did for somebody', { selfGenerated: true }, { by: null }],
  ['no changelog', { changelog: undefined }, { what: { type: 'changed', historyId: null, touched: [] } }],
  ['a changelog without a name', { changelog: { items: [{}] } }, { what: { historyId: null, touched: [{ fieldId: null, from: null, to: null }] } }],
  ['a changelog of another shape', { changelog: { id: '1', items: 'Rank' } }, { what: { type: 'changed', historyId: null, touched: [] } }],
])('%s', async (_, other, expected) => {
  const { handle, guarded } = setUp();
  expect(await handle({ ...ranked, ...other })).toBeUndefined();
  expect(guarded).toMatchObject([expected]);
});

test.each([[undefined], [null], ['text'], [{}], [{ ...ranked, issue: { id: '../1' } }], [{ ...ranked, eventType: undefined }]])(
  'an event that nobody can read is dropped: %j',
  async (payload) => {
    const { handle, guarded, logged } = setUp();
    expect(await handle(payload)).toBeUndefined();
    expect([guarded, logged]).toEqual([[], ['an event that nobody can read']]);
  },
);

const limited = (retryAfter: number) => ({ _retry: true, retryOptions: { retryAfter, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' } });
const later = { _retry: true, retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' } };
const both = (...errors: readonly Error[]) => new AggregateError(errors);
const down = new RealtimeError('unavailable');

test.each<[string, Error, unknown]>([
  ['Jira is busy', new JiraError('rate-limited', { retryAfterSeconds: 42 }), limited(42)],
  ['Jira is silent', new JiraError('unavailable'), later],
  ['storage is silent', new StorageError('unavailable'), later],
  ['storage is busy', new StorageError('rate-limited'), later],
  ['the finding could not be written', both(new JiraError('unavailable')), later],
  ['realtime is busy', both(new RealtimeError('rate-limited')), limited(2)],
  ['Jira and realtime are busy', both(new RealtimeError('rate-limited'), new JiraError('rate-limited', { retryAfterSeconds: 42 })), limited(42)],
  ['Jira is silent, realtime is down', both(new JiraError('unavailable'), down), later],
])('when %s, the event is asked for again', async (_, error, answer) => {
  const { handle, logged } = setUp(error);
  expect(await handle(ranked)).toEqual(answer);
  expect(logged.length).toBeGreaterThan(0);
});

test.each<[string, Error]>([
  ['the app may not see the issue', new JiraError('forbidden')],
  ['Jira rejects what we ask', new JiraError('rejected')],
  ['an answer can not be read', new JiraError('unreadable')],
  ['what is stored can not be read', new StorageError('unreadable')],
  ['realtime is down', both(down)],
  ['nobody knows why', new TypeError('x is undefined')],
])('when %s, trying again would change nothing', async (_, error) => {
  const { handle, logged } = setUp(error);
  expect(await handle(ranked)).toBeUndefined();
  expect(logged).toEqual(['guarding the backlog']);
});

test('an issue that is gone is not worth a line in the log', async () => {
  const { handle, logged } = setUp(new JiraError('not-found'));
  expect(await handle(ranked)).toBeUndefined();
  expect(logged).toEqual([]);
});
