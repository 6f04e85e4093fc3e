import type { RealtimeCalls } from '../../src/handlers/realtime';
import { createRealtimeChannel } from '../../src/handlers/realtime-channel';

const message = { issueId: '10001', act: 'change-501', at: 7 };

function setUp(fails: Partial<Record<keyof RealtimeCalls, () => Promise<object>>> = {}) {
  const asked: unknown[] = [];
  const call = (name: keyof RealtimeCalls, answer: object) => (...input: readonly unknown[]) => {
    asked.push([name, ...input]);
    return fails[name]?.() ?? Promise.resolve(answer);
  };
  const channel = createRealtimeChannel({
    signRealtimeToken: call('signRealtimeToken', { token: 'token-1', expiresAt: 1_795_338_900 }),
    publishGlobal: call('publishGlobal', { eventId: null, eventTimestamp: null }),
  } as unknown as RealtimeCalls);
  return { channel, asked };
}

test('a ticket lets one person hear, and tell nothing', async () => {
  const { channel, asked } = setUp();
  expect(await channel.ticketFor('paula')).toEqual({ token: 'token-1', expiresAt: 1_795_338_900 });
  expect(asked).toEqual([['signRealtimeToken', 'backlog-guard', { accountId: 'paula' }, ['subscribe']]]);
});

test('a message goes to the channel that is claimed by one person; that nobody listens is no error', async () => {
  const { channel, asked } = setUp();
  await channel.tell('paula', message);
  expect(asked).toEqual([
    ['signRealtimeToken', 'backlog-guard', { accountId: 'paula' }, ['publish']],
    ['publishGlobal', 'backlog-guard', message, { token: 'token-1' }],
  ]);
});

const answering = (answer: object) => () => Promise.resolve(answer);
const throwing = () => Promise.reject(new Error('the proxy says no'));

test.each<[string, Parameters<typeof setUp>[0], string]>([
  ['too many tokens', { signRealtimeToken: answering({ token: null, expiresAt: null, errors: [{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }] }) }, 'rate-limited'],
  ['too many messages', { publishGlobal: answering({ errors: [{ message: 'RATE_LIMIT_EXCEEDED' }] }) }, 'rate-limited'],
  ['an error that is listed', { publishGlobal: answering({ errors: [{ message: 'Bad Gateway', status: 502 }] }) }, 'unavailable'],
  ['an error that is thrown', { signRealtimeToken: throwing }, 'unavailable'],
  ['no token and no word why', { signRealtimeToken: answering({ token: null, expiresAt: null }) }, 'unavailable'],
])('%s', async (_, fails, code) => {
  await expect(setUp(fails).channel.tell('paula', message)).rejects.toMatchObject({ name: 'RealtimeError', code });
});
