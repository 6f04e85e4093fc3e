import { bakery } from './bakery';

const edit = (fields: Readonly<Record<string, unknown>>, update: Readonly<Record<string, unknown>> = {}) => ({ body: { fields, update } });

test.each(['en-US', 'de-DE'] as const)('Jira\'s own types have Jira\'s own pictures, whatever they are called: %s', async (locale) => {
  const { call } = bakery({ locale });
  const { body } = await call('GET', '/rest/api/3/issuetype');
  expect(body.map(({ id, avatarId, hierarchyLevel }) => [id, avatarId, hierarchyLevel])).toEqual([
    ['10000', 10307, 1], ['10001', 10315, 0], ['10002', 10318, 0], ['10003', 10303, 0], ['10004', 10316, -1],
  ]);
});

test('a type that somebody made has the picture that Jira gives to all of those', async () => {
  const { call, state } = bakery();
  state.issueTypes.put({ id: '10100', name: 'Wish', description: '', hierarchyLevel: 0 });
  expect((await call('GET', '/rest/api/3/issuetype/10100')).body).toMatchObject({ avatarId: 10300, subtask: false });
});

test('an event tells the type with its picture and its level', async () => {
  const { call, events } = bakery();
  await call('PUT', '/rest/api/3/issue/BAKE-4', edit({ summary: 'Try four recipes' }));
  expect(events[0]?.payload.issue).toMatchObject({ fields: { issuetype: { id: '10002', avatarId: 10318, hierarchyLevel: 0 } } });
});

test('an issue changes its type and its parent at once, as one change', async () => {
  const { call, events } = bakery();
  expect((await call('PUT', '/rest/api/3/issue/BAKE-4', edit({ issuetype: { id: '10000' }, parent: null }))).status).toBe(204);
  const { body } = await call('GET', '/rest/api/3/issue/BAKE-4?fields=issuetype,parent');
  expect(body.fields).toEqual({ issuetype: expect.objectContaining({ id: '10000' }) });
  expect(events.map(({ payload }) => (payload.changelog as { items: readonly { fieldId: string }[] }).items.map(({ fieldId }) => fieldId))).toEqual([['issuetype', 'parent']]);
});

test('an issue goes under another parent, and out from under any, by a field or the way that Jira documents', async () => {
  const { call } = bakery();
  const parentOf = async () => (await call('GET', '/rest/api/3/issue/BAKE-4?fields=parent')).body.fields?.parent?.key;
  await call('PUT', '/rest/api/3/issue/BAKE-4', edit({ parent: { id: '10002' } }));
  expect(await parentOf()).toBe('BAKE-2');
  expect((await call('PUT', '/rest/api/3/issue/BAKE-4', edit({}, { parent: [{ set: { none: true } }] }))).status).toBe(204);
  expect(await parentOf()).toBeUndefined();
  await call('PUT', '/rest/api/3/issue/BAKE-4', edit({ parent: { key: 'BAKE-1' } }));
  await call('PUT', '/rest/api/3/issue/BAKE-4', edit({ parent: null }));
  expect(await parentOf()).toBeUndefined();
});

test.each<readonly [what: string, issue: string, fields: Readonly<Record<string, unknown>>, field: string]>([
  ['a sub-task that becomes a story', 'BAKE-6', { issuetype: { id: '10001' } }, 'issuetype'],
  ['a story that becomes a sub-task', 'BAKE-5', { issuetype: { id: '10004' } }, 'issuetype'],
  ['a type that the project does not have', 'BAKE-5', { issuetype: { id: '10100' } }, 'issuetype'],
  ['a type that nobody knows', 'BAKE-5', { issuetype: { name: 'Wish' } }, 'issuetype'],
  ['an epic that becomes a story over its stories', 'BAKE-1', { issuetype: { id: '10001' } }, 'issuetype'],
  ['a story that becomes an epic under an epic', 'BAKE-4', { issuetype: { id: '10000' } }, 'parent'],
  ['a parent of the same level', 'BAKE-4', { parent: { key: 'BAKE-5' } }, 'parent'],
  ['a parent two levels down', 'BAKE-1', { parent: { key: 'BAKE-6' } }, 'parent'],
  ['a parent that is not to be seen', 'BAKE-4', { parent: { key: 'MILL-1' } }, 'parent'],
  ['a sub-task without a parent', 'BAKE-6', { parent: null }, 'parent'],
])('%s is refused at its field', async (_, issue, fields, field) => {
  const { call, events, state } = bakery();
  state.issueTypes.put({ id: '10100', name: 'Recipe', description: '', hierarchyLevel: 0 });
  const { status, body } = await call('PUT', `/rest/api/3/issue/${issue}`, edit(fields));
  expect([status, Object.keys(body.errors ?? {})]).toEqual([400, [field]]);
  expect(events).toEqual([]);
});
