import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { asUser, route } from '@forge/api';
import { siteWith, type SmallApp } from './small-app';

type Event = { readonly body: { readonly n?: number }; readonly jobId: string; readonly eventId: string; readonly retryContext?: { readonly retryCount: number; readonly retryReason: string; readonly retryData?: unknown } };

const manifest = {
  modules: {
    consumer: [{ key: 'consumer', queue: 'ovens', function: 'bake' }],
    function: [{ key: 'bake', handler: 'index.bake', timeoutSeconds: 120 }],
  },
};

const ovens = () => new Queue({ key: 'ovens' });

/** A site whose resolver pushes `count` events and whose consumer is given. */
function bakery(bake: (event: Event) => unknown, { count = 1, ...options }: SmallApp & { readonly count?: number } = {}) {
  const events = [...Array(count).keys()].map((n) => ({ body: { n } }));
  return siteWith({
    manifest,
    ...options,
    resolver: {
      push: async () => (await ovens().push(events)).jobId,
      stats: ({ payload }) => ovens().getStats(payload),
      cancel: ({ payload }) => ovens().cancel(payload),
    },
    exports: { bake },
  });
}

test('a failed event comes again, ever later, four times at most', async () => {
  const seen: Event[] = [];
  const site = bakery((event) => {
    seen.push(event);
    throw new Error('the oven is cold');
  });
  const jobId = await site.as('paula').invoke('push');
  await site.settled();
  expect(seen.map(({ retryContext }) => retryContext?.retryCount ?? 0)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(1);
  expect(await site.as('paula').invoke('stats', jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
});

test('a consumer that asks for a retry gets its reason and data back', async () => {
  const seen: unknown[] = [];
  const site = bakery(({ retryContext }) => {
    seen.push(retryContext ?? 'first');
    return retryContext ? undefined : new InvocationError({ retryAfter: 30, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED, retryData: { tray: 4 } });
  });
  const jobId = await site.as('paula').invoke('push');
  await site.settled();
  expect(seen).toEqual(['first', { retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { tray: 4 } }]);
  expect(await site.as('paula').invoke('stats', jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
});

test('events come twice and out of order when told to, the same way for the same seed', async () => {
  const order = async () => {
    const seen: unknown[] = [];
    const site = bakery(({ body }) => void seen.push(body.n), { count: 12, delivery: { duplicates: 0.5, reorder: 0.5 } });
    await site.as('paula').invoke('push');
    await site.settled();
    return seen;
  };
  const seen = await order();
  expect(seen.length).toBeGreaterThan(12);
  expect(new Set(seen).size).toBe(12);
  expect(seen).not.toEqual([...seen].sort((a, b) => Number(a) - Number(b)));
});

test('an event that comes twice counts once', async () => {
  const site = bakery(() => undefined, { delivery: { duplicates: 1 } });
  const jobId = await site.as('paula').invoke('push');
  await site.settled();
  expect(await site.as('paula').invoke('stats', jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
});

test('a cancelled job does not start any more', async () => {
  const seen: unknown[] = [];
  const site = bakery((event) => void seen.push(event), { delivery: { delayMs: 20 } });
  const jobId = await site.as('paula').invoke('push');
  await site.as('paula').invoke('cancel', jobId);
  await site.settled();
  expect(seen).toEqual([]);
});

test('no more events with one concurrency key run at once than allowed', async () => {
  let now = 0;
  let most = 0;
  const site = siteWith({
    manifest,
    resolver: { push: () => ovens().push([...Array(6)].map(() => ({ body: {}, concurrency: { key: 'one oven', limit: 2 } }))) },
    exports: {
      bake: async () => {
        most = Math.max(most, (now += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        now -= 1;
      },
    },
  });
  await site.as('paula').invoke('push');
  await site.settled();
  expect(most).toBe(2);
});

test('nobody is there in a consumer', async () => {
  const seen: unknown[] = [];
  const site = bakery(() => asUser().requestJira(route`/rest/api/3/myself`).catch((error: unknown) => void seen.push(String(error))));
  await site.as('paula').invoke('push');
  await site.settled();
  expect(seen).toEqual(['NEEDS_AUTHENTICATION_ERR: Authentication Required']);
});

test('a queue that no consumer reads, too many events and a too large push are refused', async () => {
  const site = siteWith({
    manifest,
    limits: { queuePushBytes: 1000, queueEventsPerPush: 3 },
    resolver: {
      unknown: () => new Queue({ key: 'fridges' }).push({ body: {} }),
      many: () => ovens().push([...Array(4)].map(() => ({ body: {} }))),
      large: () => ovens().push({ body: { text: 'x'.repeat(1000) } }),
    },
    exports: { bake: () => undefined },
  });
  const paula = site.as('paula');
  await expect(paula.invoke('unknown')).rejects.toThrow('404 Not Found: No consumer in the manifest reads the queue "fridges"');
  await expect(paula.invoke('many')).rejects.toThrow('400 Bad Request');
  await expect(paula.invoke('large')).rejects.toThrow('The maximum payload size is');
});

test('a consumer that pushes to itself for ever is stopped', async () => {
  const failures: unknown[] = [];
  const site = bakery(() => ovens().push({ body: {} }).then(() => undefined, (error: unknown) => void failures.push(String(error))), { limits: { cyclicInvocations: 5 } });
  await site.as('paula').invoke('push');
  await site.settled();
  expect(failures).toEqual(['Error: The limit on cyclic invocation has been reached.']);
});
