import { asApp, asUser, route, requestConfluence } from '@forge/api';
import { siteWith } from './small-app';

const put = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"sweet":true}' };
const mismatch = { code: 401, message: 'Unauthorized; scope does not match' };

describe('a REST call whose scope the manifest lacks', () => {
  const manifest = { permissions: { scopes: ['read:jira-work'] } };

  test('is refused in the back end, to the app too', async () => {
    const site = siteWith({
      manifest,
      resolver: {
        write: async () => {
          const answered = await asApp().requestJira(route`/rest/api/3/issue/BAKE-1/properties/taste`, put);
          return { status: answered.status, body: await answered.json() };
        },
      },
    });
    expect(await site.as('paula').invoke('write')).toEqual({ status: 401, body: mismatch });
  });

  test('is refused to a screen', async () => {
    const answered = await siteWith({ manifest }).as('paula').request('/rest/api/3/issue/BAKE-1/properties/taste', put);
    expect([answered.status, await answered.json()]).toEqual([401, mismatch]);
  });
});

test('a screen calls as its person: what that person may not see is not there', async () => {
  const site = siteWith({});
  const statusFor = async (name: 'stella' | 'otto') => (await site.as(name).request('/rest/api/3/issue/BAKE-1?fields=summary')).status;
  expect([await statusFor('stella'), await statusFor('otto')]).toEqual([200, 404]);
});

test('a screen reaches Jira only', async () => {
  const site = siteWith({});
  const { contextToken } = await site.as('paula').screen();
  const call = (product: string, restPath: string) => site.host.fetchProduct(contextToken, { product, restPath, fetchRequestInit: {} });
  await expect(call('confluence', '/wiki/rest/api/space')).rejects.toThrow('no product "confluence"');
  await expect(call('jira', '/secure/admin')).rejects.toThrow('Only Jira\'s REST API');
});

test('nobody is there in a schedule: asUser needs authentication, unless it names a person and may impersonate', async () => {
  const manifest = (scopes: object) => ({
    permissions: { scopes } as never,
    modules: {
      scheduledTrigger: [{ key: 'hourly', function: 'hourly', interval: 'hour' }],
      function: [{ key: 'hourly', handler: 'index.hourly' }],
    },
  });
  const statuses: unknown[] = [];
  const exports = (accountId?: string) => ({
    hourly: async () => void statuses.push((await asUser(accountId).requestJira(route`/rest/api/3/issue/BAKE-1?fields=summary`)).status),
  });
  const runs = async (scopes: object, accountId?: string) => siteWith({ manifest: manifest(scopes), exports: exports(accountId) }).host.schedules.run('hourly');

  await expect(runs({ 'read:jira-work': {} })).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  await expect(runs({ 'read:jira-work': {} }, 'sam-scrum-master')).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  await runs({ 'read:jira-work': { allowImpersonation: true } }, 'sam-scrum-master');
  expect(statuses).toEqual([200]);
});

test('what the host does not have fails loudly and names itself, even when the app swallows the error', async () => {
  const site = siteWith({ resolver: { other: () => requestConfluence(route`/wiki/api/v2/pages`).catch(() => 'swallowed') } });
  expect(await site.as('paula').invoke('other')).toBe('swallowed');
  await expect(site.settled()).rejects.toThrow('/wiki/api/v2/pages');
});

test('calls are counted from a mark on, and told to whoever records them', async () => {
  const site = siteWith({});
  const told: string[] = [];
  const stop = site.host.onExchange(({ method, path, response }) => told.push(`${method} ${path} ${response.status}`));
  await site.as('paula').request('/rest/api/3/issue/BAKE-1?fields=summary');
  const mark = site.host.log.mark();
  await site.as('otto').request('/rest/api/3/issue/BAKE-1?fields=summary');
  stop();
  await site.as('paula').request('/rest/api/3/issue/BAKE-2?fields=summary');
  expect(site.host.log.since(mark).restCalls.map(({ as, path, status }) => [as, path, status])).toEqual([
    ['otto-outsider', '/rest/api/3/issue/BAKE-1?fields=summary', 404],
    ['paula-product-owner', '/rest/api/3/issue/BAKE-2?fields=summary', 200],
  ]);
  expect(told).toEqual(['GET /rest/api/3/issue/BAKE-1?fields=summary 200', 'GET /rest/api/3/issue/BAKE-1?fields=summary 404']);
});
