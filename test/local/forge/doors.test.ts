import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as Bridge from '@forge/bridge';
import { asApp, asUser, getAppContext, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import { siteWith } from './small-app';

/** The one test that fails when a door of the real packages moves. */
test('the real @forge/* packages reach storage, Jira, queues and realtime through the doors', async () => {
  const consumed: unknown[] = [];
  const site = siteWith({
    manifest: {
      modules: {
        consumer: [{ key: 'consumer', queue: 'ovens', function: 'bake' }],
        function: [{ key: 'bake', handler: 'index.bake' }],
      },
    },
    resolver: {
      all: async ({ payload, context }) => {
        await kvs.set('oven#1', { payload });
        const asked = { headers: { accept: 'application/json' } };
        const issue = await (await asUser().requestJira(route`/rest/api/3/issue/${'BAKE-1'}?fields=summary`, asked)).json();
        const sameAsApp = await asApp().requestJira(route`/rest/api/3/issue/${'BAKE-1'}?fields=summary`, asked);
        const { jobId } = await new Queue({ key: 'ovens' }).push({ body: { heat: 220 } });
        const { token } = await signRealtimeToken('orders', { accountId: 'x' });
        const published = await publishGlobal('orders', { ready: true }, { token: String(token) });
        return { issue, appStatus: sameAsApp.status, kept: await kvs.get('oven#1'), jobId, published, context, app: getAppContext() };
      },
    },
    exports: { bake: (event, context) => void consumed.push({ event, context }) },
  });

  const answer = await site.as('paula').invoke<Record<string, unknown>>('all', { croissants: 3 });
  await site.settled();

  expect(answer).toMatchObject({
    issue: { key: 'BAKE-1', fields: { summary: 'Croissants of spelt flour' } },
    appStatus: 200,
    kept: { payload: { croissants: 3 } },
    published: { eventId: null, eventTimestamp: null },
    context: { accountId: 'paula-product-owner', moduleKey: 'panel', extension: { issue: { key: 'BAKE-1' } }, locale: 'en-US' },
    app: { moduleKey: 'panel', environmentType: 'DEVELOPMENT' },
  });
  expect(consumed).toEqual([
    {
      event: { queueName: 'ovens', jobId: answer.jobId, eventId: expect.any(String), body: { heat: 220 } },
      context: expect.objectContaining({ principal: undefined, installContext: site.host.installation.installContext }),
    },
  ]);
});

const sourcesOf = (name: string): string => {
  const folder = dirname(require.resolve(name));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.includes('__test__'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
};

const found = (source: string, pattern: RegExp): readonly string[] =>
  [...new Set([...source.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

test('@forge/kvs asks for the storage endpoints that the host has', () => {
  expect(found(sourcesOf('@forge/kvs'), /'(\/api\/v1\/[\w/]+)'/g)).toEqual([
    '/api/v1/batch/delete', '/api/v1/batch/get', '/api/v1/batch/set', '/api/v1/delete', '/api/v1/entity/delete', '/api/v1/entity/get',
    '/api/v1/entity/query', '/api/v1/entity/set', '/api/v1/get', '/api/v1/query', '/api/v1/secret/delete', '/api/v1/secret/get',
    '/api/v1/secret/set', '/api/v1/set', '/api/v1/transaction',
  ]);
});

test('@forge/bridge sends the commands that it sent when the bridge of the local site was written', () => {
  expect(found(sourcesOf('@forge/bridge'), /callBridge\('([a-z]\w+)'/g)).toEqual([
    'changeWindowTitle', 'close', 'closeFlag', 'createHistory', 'emit', 'emitFrontendCustomMetric', 'emitPublic', 'emitReadyEvent',
    'enableTheming', 'fetchProduct', 'fetchRemote', 'fetchUserRecommendations', 'getContext', 'getCookieConsentPreferences',
    'getFrameDispatch', 'getFrameId', 'getUrl', 'initFeatureFlags', 'invoke', 'isRovoEnabled', 'navigate', 'on', 'onClose', 'onPublic',
    'open', 'openModal', 'openRovo', 'publishRealtimeChannel', 'refresh', 'reload', 'requestTeamworkGraph', 'showFlag', 'submit',
    'subscribeRealtimeChannel', 'trackObjectStoreAction',
  ]);
});

test('@forge/bridge invokes, publishes and listens through the bridge, in the person\'s name', async () => {
  const site = siteWith({ resolver: { who: ({ context }) => (context as { accountId: string }).accountId } });
  const { contextToken, context } = await site.as('sam').screen();
  const commands: Readonly<Record<string, (data: never) => unknown>> = {
    getContext: () => context,
    invoke: (data) => site.host.invoke(contextToken, data),
    publishRealtimeChannel: (data) => site.host.realtime.publish(contextToken, data),
    subscribeRealtimeChannel: ({ onEvent, ...channel }: { onEvent: (payload: unknown) => void; channelName: string }) => ({
      unsubscribe: site.host.realtime.subscribe(contextToken, channel, onEvent),
    }),
  };
  Object.assign(globalThis, { __bridge: { callBridge: (command: string, data: never) => Promise.resolve(commands[command]?.(data)) } });
  const { invoke, realtime, view } = jest.requireActual<typeof Bridge>('@forge/bridge');

  expect(await invoke('who')).toBe('sam-scrum-master');
  expect((await view.getContext()).moduleKey).toBe('panel');
  const heard = new Promise((resolve) => void realtime.subscribe('orders', resolve));
  await realtime.publish('orders', { ready: true });
  expect(await heard).toEqual({ ready: true });
});
