import { AppFailure } from '../../src/app/app-failure';
import { hypothesisInputs } from '../../src/contract/hypothesis-functions';
import { guard } from '../../src/handlers/guard';
import { JiraError } from '../../src/jira/jira-error';
import { StorageError } from '../../src/store/storage-error';

const input = { issueId: '10001' };
const paula = { accountId: 'account-of-paula' };

function setUp(useCase: () => Promise<{ revision: null }>) {
  const logged: [string, unknown][] = [];
  const asked: unknown[] = [];
  const guarded = guard({ log: (what, cause) => logged.push([what, cause]), newReference: () => 'reference-1' })(
    'mendProjection',
    hypothesisInputs.mendProjection,
    () => (actor, parsed) => {
      asked.push([actor, parsed]);
      return useCase();
    },
  );
  return { guarded, logged, asked };
}

const nothingWritten = () => Promise.resolve({ revision: null });
const fails = (error: Error) => setUp(() => Promise.reject(error));

test('who asks is known from the platform, never from the payload', async () => {
  const { guarded, asked } = setUp(nothingWritten);
  expect(await guarded({ payload: input, context: paula })).toEqual({ ok: true, value: { revision: null } });
  expect(asked).toEqual([[paula, input]]);
  expect(await guarded({ payload: { ...input, accountId: 'account-of-sam' }, context: paula })).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: [{ path: 'accountId', problem: 'unknown-field' }] },
  });
});

test.each([[{}], [{ accountId: undefined }], [{ accountId: '' }], [{ accountId: 7 }]])('nobody gets nothing: %j', async (context) => {
  const { guarded, asked } = setUp(nothingWritten);
  expect(await guarded({ payload: input, context })).toEqual({ ok: false, error: { code: 'not-found' } });
  expect(asked).toEqual([]);
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ issueId: 'BAKE-1' }]])('an input that is refused goes no further: %j', async (payload) => {
  const { guarded, asked } = setUp(nothingWritten);
  expect(await guarded({ payload, context: paula })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(asked).toEqual([]);
});

test.each<[string, Error, object]>([
  ['a use case that refuses', new AppFailure({ code: 'conflict', current: null }), { code: 'conflict', current: null }],
  ['Jira: gone', new JiraError('not-found'), { code: 'not-found' }],
  ['Jira: no', new JiraError('forbidden'), { code: 'not-allowed' }],
  ['Jira: too much', new JiraError('rate-limited', { retryAfterSeconds: 9 }), { code: 'busy', retryAfterSeconds: 9 }],
  ['Jira: silence', new JiraError('unavailable'), { code: 'unavailable' }],
  ['Jira: rubbish', new JiraError('unreadable'), { code: 'unavailable' }],
  ['storage: too much', new StorageError('rate-limited'), { code: 'busy', retryAfterSeconds: 60 }],
  ['storage: silence', new StorageError('unavailable'), { code: 'unavailable' }],
])('%s', async (_, thrown, error) => {
  const { guarded, logged } = fails(thrown);
  expect(await guarded({ payload: input, context: paula })).toEqual({ ok: false, error });
  expect(logged).toEqual([]);
});

test.each([
  ['a mistake of ours', new TypeError('x is undefined')],
  ['a call that Jira rejects', new JiraError('rejected', { status: 400 })],
  ['a revision that we cannot read', new StorageError('unreadable')],
])('%s gets a reference, under which the log has it', async (_, thrown) => {
  const { guarded, logged } = fails(thrown);
  expect(await guarded({ payload: input, context: paula })).toEqual({ ok: false, error: { code: 'unexpected', reference: 'reference-1' } });
  expect(logged).toEqual([['mendProjection reference-1', thrown]]);
});

test('a consent that Jira has yet to ask for goes through to Forge, which asks', async () => {
  const needed = Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' });
  const thrown = new JiraError('unauthorised', { cause: needed });
  await expect(fails(thrown).guarded({ payload: input, context: paula })).rejects.toBe(needed);
});
