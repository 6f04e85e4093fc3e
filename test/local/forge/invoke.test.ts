import { asUser, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { siteWith } from './small-app';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('two people at once are not mixed up', async () => {
  const site = siteWith({
    resolver: {
      who: async ({ context }) => {
        await wait(Math.random() * 5);
        const [first] = await Promise.all([asUser().requestJira(route`/rest/api/3/myself`), kvs.get('a'), wait(3)]);
        return [(context as { accountId: string }).accountId, ((await first.json()) as { accountId: string }).accountId];
      },
    },
  });
  const asked = await Promise.all([...Array(10).keys()].map((n) => site.as(n % 2 ? 'sam' : 'devi').invoke('who')));
  asked.forEach((answer, n) => {
    const expected = n % 2 ? 'sam-scrum-master' : 'devi-developer';
    expect(answer).toEqual([expected, expected]);
  });
});

describe('what a resolver answers', () => {
  test('comes as JSON leaves it', async () => {
    const site = siteWith({ resolver: { answer: () => ({ when: new Date('2026-01-05T00:00:00.000Z'), none: undefined, list: [undefined] }) } });
    expect(await site.as('paula').invoke('answer')).toEqual({ when: '2026-01-05T00:00:00.000Z', list: [null] });
  });

  test('is refused beyond 5 MB', async () => {
    const site = siteWith({ resolver: { answer: () => 'x'.repeat(5 * 1024 * 1024) } });
    await expect(site.as('paula').invoke('answer')).rejects.toMatchObject({ code: 'payload-too-large' });
  });
});

describe('an invocation is refused', () => {
  const resolver = { hello: () => 'hello', fails: () => Promise.reject(new Error('no flour')) };

  test('with a token that this host did not sign', async () => {
    const [one, other] = [siteWith({ resolver }), siteWith({ resolver })];
    const { contextToken } = await one.as('paula').screen();
    await expect(other.host.invoke(contextToken, { functionKey: 'hello' })).rejects.toMatchObject({ code: 'bad-token' });
  });

  test('with a token that was changed to name somebody else', async () => {
    const site = siteWith({ resolver });
    const [body = '', signature = ''] = (await site.as('devi').screen()).contextToken.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, accountId: 'paula-product-owner' })).toString('base64url');
    await expect(site.host.invoke(`${forged}.${signature}`, { functionKey: 'hello' })).rejects.toMatchObject({ code: 'bad-token' });
  });

  test('with a token older than a day', async () => {
    let today = '2026-11-22T09:00:00.000Z';
    const site = siteWith({ resolver, now: () => new Date(today) });
    const { contextToken } = await site.as('paula').screen();
    today = '2026-11-23T09:00:00.000Z';
    await expect(site.host.invoke(contextToken, { functionKey: 'hello' })).rejects.toMatchObject({ code: 'bad-token' });
  });

  test('with more than 500 KB', async () => {
    const site = siteWith({ resolver });
    await expect(site.as('paula').invoke('hello', { text: 'x'.repeat(500 * 1024) })).rejects.toMatchObject({ code: 'payload-too-large' });
  });

  test('for a name that the resolver does not define, and for a function that throws', async () => {
    const site = siteWith({ resolver });
    await expect(site.as('paula').invoke('unknown')).rejects.toThrow("There was an error invoking the function - Resolver has no definition for 'unknown'.");
    await expect(site.as('paula').invoke('fails')).rejects.toThrow('There was an error invoking the function - no flour');
  });

  test('where the module declares no resolver', async () => {
    const site = siteWith({ manifest: { modules: { 'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', title: 'Panel' }] } } });
    await expect(site.as('paula').invoke('hello')).rejects.toMatchObject({ code: 'undeclared' });
  });

  test('where the manifest names a function that the back end does not export, or none', async () => {
    const panel = (resolver: string) => ({ 'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', resolver: { function: resolver }, title: 'Panel' }] });
    const unexported = siteWith({ manifest: { modules: { ...panel('other'), function: [{ key: 'other', handler: 'index.missing' }] } } });
    await expect(unexported.as('paula').invoke('hello')).rejects.toThrow('names index.missing, which is not an exported function');
    await expect(siteWith({ manifest: { modules: panel('gone') } }).as('paula').invoke('hello')).rejects.toThrow('declares no function "gone"');
  });
});

test('a function of a screen is stopped after 25 seconds, and what it asks for later is refused', async () => {
  const late: unknown[] = [];
  const site = siteWith({
    limits: { functionSecondMs: 1 },
    resolver: {
      slow: async () => {
        await wait(60);
        await kvs.set('late', 1).catch((error: unknown) => late.push(error));
      },
    },
  });
  await expect(site.as('paula').invoke('slow')).rejects.toMatchObject({ code: 'function-timed-out' });
  await wait(80);
  expect(late).toEqual([expect.objectContaining({ message: expect.stringContaining('came too late') })]);
  expect(site.host.log.since(0).invocations).toEqual([expect.objectContaining({ functionKey: 'resolver', outcome: 'timeout' })]);
});

test('nothing can be asked for outside of an invocation', async () => {
  siteWith({});
  await expect(kvs.get('a')).rejects.toThrow('outside of a Forge function');
});
