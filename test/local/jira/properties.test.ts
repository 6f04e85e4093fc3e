import { bakery } from './bakery';

const path = '/rest/api/3/issue/BAKE-1/properties/notes';

test('a property is made, replaced, read, listed and removed', async () => {
  const { call } = bakery();
  expect((await call('PUT', path, { body: { a: 1 } })).status).toBe(201);
  expect((await call('PUT', path, { body: { a: 2 } })).status).toBe(200);
  expect((await call('GET', path)).body).toEqual({ key: 'notes', value: { a: 2 } });
  const { body } = await call('GET', '/rest/api/3/issue/BAKE-1/properties');
  expect(body.keys?.map((each) => each.key)).toEqual(['value-backlog-hypothesis', 'notes']);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
  expect((await call('DELETE', path)).status).toBe(404);
});

test('32,768 characters fit, one more does not', async () => {
  const { call } = bakery();
  const quotes = 2;
  expect((await call('PUT', path, { body: 'x'.repeat(32_768 - quotes) })).status).toBe(201);
  expect((await call('PUT', path, { body: 'x'.repeat(32_769 - quotes) })).status).toBe(400);
  expect((await call('PUT', `/rest/api/3/issue/BAKE-1/properties/${'k'.repeat(256)}`, { body: 1 })).status).toBe(400);
});

test('a value must be there, be JSON, and say so', async () => {
  const { call, jira } = bakery();
  const actor = { kind: 'user', accountId: 'acc-paula' } as const;
  expect((await call('PUT', path)).status).toBe(400);
  expect((await jira.handle({ method: 'PUT', path, headers: { 'content-type': 'application/json' }, body: '{', actor })).status).toBe(400);
  expect((await jira.handle({ method: 'PUT', path, headers: { 'content-type': 'text/plain' }, body: '{}', actor })).status).toBe(415);
});

test('a property is no change of the issue', async () => {
  const { call, events } = bakery();
  await call('PUT', path, { body: 1 });
  expect(events).toEqual([]);
});

test('who administers a project writes its properties, who sees it reads them', async () => {
  const { call } = bakery();
  const settings = '/rest/api/3/project/BAKE/properties/settings';
  expect((await call('PUT', settings, { body: { version: 1 } })).status).toBe(201);
  expect((await call('PUT', settings, { body: { version: 2 }, actor: { kind: 'user', accountId: 'acc-devi' } })).status).toBe(403);
  expect((await call('GET', '/rest/api/3/project/10000/properties/settings', { actor: { kind: 'user', accountId: 'acc-stella' } })).body.value).toEqual({ version: 1 });
});
