import { asApp, route } from '@forge/api';
import { InvocationError } from '@forge/events';
import type { JiraEvent } from '../../../local/jira';
import { createDelivery, promptDelivery } from '../../../local/forge/events/delivery';
import { createFilter } from '../../../local/forge/events/filter';
import { seededRandom } from '../../../local/forge';
import { siteWith, type SmallApp } from './small-app';

interface Heard {
  readonly eventType: string;
  readonly selfGenerated: boolean;
  readonly issue: { readonly key: string };
}

const withTrigger = (filter: object | undefined, scopes = ['read:jira-work', 'write:jira-work']) => ({
  permissions: { scopes },
  modules: {
    trigger: [{ key: 'updated', function: 'hear', events: ['avi:jira:updated:issue'], ...(filter && { filter }) }],
    function: [{ key: 'hear', handler: 'index.hear' }],
  },
});

const rename = { fields: { summary: 'Croissants of rye flour' } };

async function heardAfterEdit(options: SmallApp, edit: 'by a person' | 'by the app' = 'by a person') {
  const heard: Heard[] = [];
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rename) };
  const site = siteWith({
    resolver: { edit: async () => (await asApp().requestJira(route`/rest/api/3/issue/BAKE-1`, init)).status },
    exports: { hear: (event) => void heard.push(event) },
    ...options,
  });
  if (edit === 'by the app') await site.as('paula').invoke('edit');
  else await site.as('devi').jira('PUT', '/rest/api/3/issue/BAKE-1', rename);
  await site.settled();
  return { heard, log: site.host.log.since(0) };
}

test('an event of Jira reaches the function whose trigger declares it', async () => {
  const { heard } = await heardAfterEdit({ manifest: withTrigger(undefined) });
  expect(heard).toEqual([expect.objectContaining({ eventType: 'avi:jira:updated:issue', selfGenerated: false, issue: expect.objectContaining({ key: 'BAKE-1' }) })]);
});

test('what the app did itself is marked, and with ignoreSelf not heard at all', async () => {
  const marked = await heardAfterEdit({ manifest: withTrigger(undefined) }, 'by the app');
  expect(marked.heard.map(({ selfGenerated }) => selfGenerated)).toEqual([true]);
  const ignored = await heardAfterEdit({ manifest: withTrigger({ ignoreSelf: true }) }, 'by the app');
  expect([ignored.heard, ignored.log.filtered]).toEqual([[], [expect.objectContaining({ reason: 'ignoreSelf' })]]);
});

test('without the scope of its event an app hears nothing', async () => {
  const { heard, log } = await heardAfterEdit({ manifest: withTrigger(undefined, []) });
  expect([heard, log.filtered]).toEqual([[], [expect.objectContaining({ reason: 'scope' })]]);
});

test('an event that a filter drops costs no invocation', async () => {
  const { log } = await heardAfterEdit({ manifest: withTrigger({ expression: "event.issue.key == 'BAKE-2'" }) });
  expect([log.invocations, log.filtered.map(({ reason }) => reason)]).toEqual([[], ['expression']]);
});

test('an event larger than 200 KB is not delivered', async () => {
  const { heard } = await heardAfterEdit({ manifest: withTrigger(undefined), limits: { eventBytes: 10 } });
  expect(heard).toEqual([]);
});

test('a trigger that asks for a retry gets it, four times at most', async () => {
  const counts: number[] = [];
  await heardAfterEdit({
    manifest: withTrigger(undefined),
    exports: {
      hear: ({ retryContext }: { readonly retryContext?: { readonly retryCount: number } }) => {
        counts.push(retryContext?.retryCount ?? 0);
        return new InvocationError();
      },
    },
  });
  expect(counts).toEqual([0, 1, 2, 3, 4]);
});

describe('an error in a filter\'s expression', () => {
  const filterWith = (onError?: string) =>
    createFilter({ key: 't', filter: { expression: 'event.issue.fields.missing == 1', ...(onError && { onError }) } });
  const event: JiraEvent['payload'] = { issue: { fields: {} } };

  test.each([undefined, 'IGNORE', 'IGNORE_AND_LOG'])('with onError %s drops the event', (onError) => {
    expect(filterWith(onError)(event, false).passes).toBe(false);
  });

  test.each(['RECEIVE', 'RECEIVE_AND_LOG'])('with onError %s lets it pass', (onError) => {
    expect(filterWith(onError)(event, false)).toMatchObject({ passes: true, reason: expect.stringContaining('"missing" is not defined') });
  });

  test('is also an answer that is neither true nor false', () => {
    expect(createFilter({ key: 't', filter: { expression: '1 + 1' } })(event, false)).toMatchObject({ passes: false, reason: expect.stringContaining('answered 2') });
  });

  test('stops the host where the language is not known', () => {
    expect(() => createFilter({ key: 't', filter: { expression: 'let x = 1; x' } })).toThrow('can\'t read');
  });
});

test('deliveries are late, doubled and overtaken as told', async () => {
  const order: number[] = [];
  const delivery = createDelivery({ ...promptDelivery, delayMs: 5, duplicates: 0.3, reorder: 0.3 }, seededRandom(7));
  for (let n = 0; n < 20; n += 1) delivery.send(() => Promise.resolve(order.push(n)).then(() => undefined));
  expect(order).toEqual([]);
  await delivery.settled();
  expect(new Set(order).size).toBe(20);
  expect(order.length).toBeGreaterThan(20);
  expect(order).not.toEqual([...order].sort((a, b) => a - b));
});

test('a schedule runs on demand, and what is not declared does not', async () => {
  const seen: unknown[] = [];
  const site = siteWith({
    manifest: {
      modules: {
        scheduledTrigger: [{ key: 'hourly', function: 'hourly', interval: 'hour' }],
        function: [{ key: 'hourly', handler: 'index.hourly' }],
      },
    },
    exports: { hourly: (request, context) => void seen.push([request, context]) },
  });
  await site.host.schedules.run('hourly');
  const { cloudId, installContext } = site.host.installation;
  expect(seen).toEqual([[{ context: { cloudId, moduleKey: 'hourly' }, contextToken: expect.any(String) }, expect.objectContaining({ principal: undefined, installContext })]]);
  await expect(site.host.schedules.run('daily')).rejects.toThrow('declares no schedule "daily"');
});

test('a sprint that starts and ends tells the triggers of its events, as late and as often as issues do', async () => {
  const told: unknown[] = [];
  const events = ['created', 'started', 'updated', 'closed', 'deleted'].map((what) => `avi:jira-software:${what}:sprint`);
  const site = siteWith({
    manifest: {
      modules: { trigger: [{ key: 'sprints', function: 'tell', events }], function: [{ key: 'tell', handler: 'index.tell' }] },
    },
    exports: { tell: (event: { readonly eventType: string; readonly sprint: { readonly state: string } }) => void told.push([event.eventType, event.sprint.state]) },
    delivery: { duplicates: 1 },
  });
  const sam = site.as('sam');
  await sam.jira('POST', '/rest/agile/1.0/sprint', { name: 'Week 48', originBoardId: 1, startDate: '2026-11-23T08:00:00.000Z', endDate: '2026-11-27T16:00:00.000Z' });
  for (const body of [{ state: 'active' }, { goal: 'Fewer queues' }, { state: 'closed' }]) await sam.jira('POST', '/rest/agile/1.0/sprint/1', body);
  await sam.jira('DELETE', '/rest/agile/1.0/sprint/1');
  await site.settled();
  const once = [['created', 'future'], ['started', 'active'], ['updated', 'active'], ['closed', 'closed'], ['deleted', 'closed']].map(([what, state]) => [`avi:jira-software:${what}:sprint`, state]);
  expect(told).toEqual(once.flatMap((each) => [each, each]));
});
