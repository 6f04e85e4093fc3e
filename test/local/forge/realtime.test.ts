import { publish, publishGlobal, signRealtimeToken } from '@forge/realtime';
import { siteWith, type SmallApp } from './small-app';

type Options = { readonly token?: string };

const manifest = {
  modules: {
    'jira:issueContext': [{ key: 'context', resource: 'ui/other', resolver: { function: 'resolver' }, title: 'Context' }],
    scheduledTrigger: [{ key: 'hourly', function: 'hourly', interval: 'hour' }],
    function: [{ key: 'hourly', handler: 'index.hourly' }],
  },
};

const bakery = (options: SmallApp = {}) =>
  siteWith({
    manifest,
    resolver: {
      sign: ({ payload }) => signRealtimeToken('orders', ...(payload as [object, ['subscribe' | 'publish']?])),
      publish: ({ payload }) => publish('orders', 'ready', payload as Options),
      publishGlobal: ({ payload }) => publishGlobal('orders', { ready: true }, payload as Options),
    },
    ...options,
  });

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(site: ReturnType<typeof bakery>, options: { readonly global?: boolean; readonly token?: string; readonly issue?: string; readonly type?: string; readonly contextOverrides?: readonly string[] }) {
  const heard: unknown[] = [];
  const { contextToken } = await site.as('devi').screen({ type: options.type ?? 'jira:issuePanel', issue: options.issue ?? 'BAKE-1' });
  const { token, contextOverrides } = options;
  const end = site.host.realtime.subscribe(
    contextToken,
    { channelName: 'orders', isGlobal: options.global === true, options: { ...(token !== undefined && { token }), ...(contextOverrides && { contextOverrides }) } },
    (payload) => heard.push(payload),
  );
  return { heard, end };
}

test('a module on an issue hears what is published from the same module on the same issue only', async () => {
  const site = bakery();
  const same = await listen(site, {});
  const otherIssue = await listen(site, { issue: 'BAKE-4' });
  const otherModule = await listen(site, { type: 'jira:issueContext' });
  expect(await site.as('paula').invoke('publish')).toEqual({ eventId: expect.any(String), eventTimestamp: expect.any(String) });
  await soon();
  expect([same.heard, otherIssue.heard, otherModule.heard]).toEqual([['ready'], [], []]);
});

test('context overrides widen a channel to what they name, on both sides alike', async () => {
  const site = bakery();
  const project = await listen(site, { issue: 'BAKE-4', contextOverrides: ['project'] });
  const issue = await listen(site, { contextOverrides: ['project', 'issue'] });
  await site.as('paula').invoke('publish', { contextOverrides: ['project'] });
  await soon();
  expect([project.heard, issue.heard]).toEqual([['ready'], []]);
});

test('a global channel is heard everywhere, until the subscription ends, and nowhere else is told', async () => {
  const site = bakery();
  const { heard, end } = await listen(site, { global: true, issue: 'BAKE-4' });
  const bound = await listen(site, {});
  await site.as('paula').invoke('publishGlobal');
  await soon();
  end();
  expect(await site.as('paula').invoke('publishGlobal')).toEqual({ eventId: null, eventTimestamp: null });
  expect([heard, bound.heard]).toEqual([[{ ready: true }], []]);
});

describe('a token', () => {
  const tokenFor = async (site: ReturnType<typeof bakery>, ...args: readonly unknown[]) => (await site.as('paula').invoke<{ token: string }>('sign', args)).token;

  test('joins those whose claims match exactly, whatever their order', async () => {
    const site = bakery();
    const devi = await listen(site, { global: true, token: await tokenFor(site, { person: 'devi', team: 1 }) });
    const sam = await listen(site, { global: true, token: await tokenFor(site, { person: 'sam', team: 1 }) });
    const without = await listen(site, { global: true });
    await site.as('paula').invoke('publishGlobal', { token: await tokenFor(site, { team: 1, person: 'devi' }) });
    await soon();
    expect([devi.heard, sam.heard, without.heard]).toEqual([[{ ready: true }], [], []]);
  });

  test('opens only what it permits, only its channel, and only here', async () => {
    const site = bakery();
    const publishOnly = await tokenFor(site, {}, ['publish']);
    const subscribeOnly = await tokenFor(site, {}, ['subscribe']);
    await expect(listen(site, { token: publishOnly })).rejects.toThrow('MISSING_PERMISSION');
    await expect(listen(site, { token: await tokenFor(bakery(), {}) })).rejects.toThrow('INVALID_TOKEN');
    const { contextToken } = await site.as('devi').screen();
    const message = { channelName: 'other', eventPayload: 1, options: { token: publishOnly } };
    expect(site.host.realtime.publish(contextToken, message)).toMatchObject({ errors: [{ message: 'CHANNEL_NAME_MISMATCH' }] });
    expect(await site.as('paula').invoke('publish', { token: subscribeOnly })).toMatchObject({ errors: [{ message: expect.stringContaining('MISSING_PERMISSION') }] });
  });
});

test('a function without a screen may publish to global channels only', async () => {
  const answers: unknown[] = [];
  const site = bakery({ exports: { hourly: async () => void answers.push(await publish('orders', 'x'), await publishGlobal('orders', 'x')) } });
  await site.host.schedules.run('hourly');
  expect(answers).toEqual([
    { eventId: null, eventTimestamp: null, errors: [expect.objectContaining({ message: 'CONTEXT_TOKEN_REQUIRED' })] },
    { eventId: null, eventTimestamp: null },
  ]);
});

test('more than 50 operations a second are refused', async () => {
  const site = bakery({ resolver: { flood: () => Promise.all([...Array(55)].map(() => publishGlobal('orders', 'x'))) } });
  const answers = await site.as('paula').invoke<{ errors?: unknown[] }[]>('flood');
  expect(answers.filter(({ errors }) => errors).map(({ errors }) => errors)).toEqual(Array(5).fill([{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }]));
});

test('who subscribes late may ask for what was just published', async () => {
  const site = bakery();
  await site.as('paula').invoke('publishGlobal');
  const { contextToken } = await site.as('devi').screen();
  const heard: unknown[] = [];
  const subscribe = (replaySeconds: number) =>
    site.host.realtime.subscribe(contextToken, { channelName: 'orders', isGlobal: true, options: { replaySeconds } }, (payload) => heard.push(payload));
  await soon();
  subscribe(0);
  await soon();
  expect(heard).toEqual([]);
  subscribe(30);
  await soon();
  expect(heard).toEqual([{ ready: true }]);
});

describe('a trigger that tells the person who acted', () => {
  const guard = {
    permissions: { scopes: ['read:jira-work', 'write:jira-work'] },
    modules: {
      'jira:globalBackgroundScript': [{ key: 'listener', resource: 'ui/other', resolver: { function: 'resolver' }, experience: ['all'] }],
      trigger: [{ key: 'updated', function: 'tell', events: ['avi:jira:updated:issue'] }],
      function: [{ key: 'tell', handler: 'index.tell' }],
    },
  };
  const guarded = () =>
    siteWith({
      manifest: guard,
      resolver: { open: ({ context }) => signRealtimeToken('orders', { accountId: (context as { readonly accountId: string }).accountId }, ['subscribe']) },
      exports: {
        tell: async ({ atlassianId, changelog }: { readonly atlassianId: string; readonly changelog: { readonly id: string } }) => {
          const { token } = await signRealtimeToken('orders', { accountId: atlassianId });
          await publishGlobal('orders', { historyId: changelog.id }, { token });
        },
      },
    });
  const place = { type: 'jira:globalBackgroundScript' };

  async function hears(one: ReturnType<typeof guarded>, name: 'paula' | 'devi', token?: string) {
    const person = one.as(name);
    const signed = token ?? (await person.invoke<{ readonly token: string }>('open', undefined, place)).token;
    const heard: unknown[] = [];
    const { contextToken } = await person.screen(place);
    one.host.realtime.subscribe(contextToken, { channelName: 'orders', isGlobal: true, options: { token: signed } }, (payload) => heard.push(payload));
    return heard;
  }
  const rename = (one: ReturnType<typeof guarded>, name: 'paula' | 'devi') =>
    one.as(name).jira('PUT', '/rest/api/3/issue/BAKE-1', { fields: { summary: `Renamed by ${name}` } });

  test('reaches that person\'s background script, and nobody else\'s', async () => {
    const one = guarded();
    const [paula, devi] = [await hears(one, 'paula'), await hears(one, 'devi')];
    await rename(one, 'devi');
    await one.settled();
    await soon();
    expect([paula, devi]).toEqual([[], [{ historyId: '10001' }]]);
  });

  test('does not reach who knows the channel\'s name, and listens without a token', async () => {
    const one = guarded();
    const heard: unknown[] = [];
    const { contextToken } = await one.as('paula').screen(place);
    one.host.realtime.subscribe(contextToken, { channelName: 'orders', isGlobal: true }, (payload) => heard.push(payload));
    await rename(one, 'devi');
    await one.settled();
    await soon();
    expect(heard).toEqual([]);
  });

  test('is not to be impersonated with the token that only listens', async () => {
    const one = guarded();
    const { token } = await one.as('paula').invoke<{ readonly token: string }>('open', undefined, place);
    const { contextToken } = await one.as('paula').screen(place);
    expect(one.host.realtime.publish(contextToken, { channelName: 'orders', isGlobal: true, eventPayload: 1, options: { token } })).toMatchObject({
      errors: [{ message: 'MISSING_PERMISSION' }],
    });
  });
});
