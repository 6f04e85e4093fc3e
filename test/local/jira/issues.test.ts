import { app, as, bakery } from './bakery';
import { appAccountId } from '../../../local/jira';

const create = (fields: Readonly<Record<string, unknown>>) => ({
  body: { fields: { project: { key: 'BAKE' }, summary: 'Sugar', issuetype: { id: '10001' }, ...fields } },
});

test('an issue is created last in rank, with the next key, and told as an event', async () => {
  const { call, find, events } = bakery();
  const { status, body } = await call('POST', '/rest/api/3/issue', create({ parent: { key: 'BAKE-1' }, labels: ['sweet'] }));
  expect([status, body.key]).toEqual([201, 'BAKE-7']);
  expect((await find('project = BAKE ORDER BY rank')).at(-1)).toBe('BAKE-7');
  expect(events[0]).toMatchObject({
    name: 'avi:jira:created:issue',
    payload: { selfGenerated: false, atlassianId: 'acc-paula', issue: { key: 'BAKE-7', fields: { summary: 'Sugar', project: { key: 'BAKE' } } } },
  });
});

test.each<readonly [what: string, fields: Readonly<Record<string, unknown>>, field: string]>([
  ['a field that no screen has', { worth: 3 }, 'worth'],
  ['a field named like a part of JavaScript', { constructor: 3 }, 'constructor'],
  ['an empty summary', { summary: ' ' }, 'summary'],
  ['a summary of two lines', { summary: 'a\nb' }, 'summary'],
  ['a summary of 256 characters', { summary: 'x'.repeat(256) }, 'summary'],
  ['a description that is no document', { description: 'text' }, 'description'],
  ['a type that is not the project’s', { issuetype: { id: '1' } }, 'issuetype'],
  ['a parent two levels up', { issuetype: { id: '10004' }, parent: { key: 'BAKE-1' } }, 'parent'],
  ['a sub-task without a parent', { issuetype: { id: '10004' } }, 'parent'],
  ['an assignee whom nobody knows', { assignee: { accountId: 'nobody' } }, 'assignee'],
  ['a label with a space', { labels: ['two words'] }, 'labels'],
  ['a day that is none', { duedate: 'tomorrow' }, 'duedate'],
  ['a project that is not there', { project: { key: 'CAKE' } }, 'project'],
])('%s is refused at its field', async (_, fields, field) => {
  const { call, events } = bakery();
  const { status, body } = await call('POST', '/rest/api/3/issue', create(fields));
  expect(status).toBe(400);
  expect(Object.keys(body.errors ?? {})).toEqual([field]);
  expect(events).toEqual([]);
});

test('an edit is one changelog entry and one event with what was and what is', async () => {
  const { call, events, wait } = bakery();
  wait(1000);
  const fields = { summary: 'Croissants at seven', assignee: { accountId: 'acc-sam' }, duedate: null };
  expect((await call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields, update: { labels: [{ add: 'warm' }] } } })).status).toBe(204);
  const { body } = await call('GET', '/rest/api/3/issue/BAKE-1/changelog');
  expect(body.values?.[0]?.items).toMatchObject([
    { field: 'summary', fromString: 'Croissants for early birds', toString: 'Croissants at seven' },
    { field: 'assignee', from: null, fromString: null, to: 'acc-sam', toString: 'Sam Baker' },
    { field: 'labels', fromString: '', toString: 'warm' },
    { field: 'duedate', fromString: '2026-12-01 00:00:00.0', toString: null },
  ]);
  expect(events[0]).toMatchObject({ name: 'avi:jira:updated:issue', payload: { associatedUsers: [{ accountId: 'acc-paula' }, { accountId: 'acc-sam' }] } });
  const issue = await call('GET', '/rest/api/3/issue/BAKE-1?fields=updated,labels');
  expect(issue.body.fields).toEqual({ updated: '2026-11-22T12:00:01.000+0000', labels: ['warm'] });
});

test('an edit of nothing leaves no trace', async () => {
  const { call, events } = bakery();
  await call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields: { summary: 'Croissants for early birds' } } });
  expect(events).toEqual([]);
});

test.each([{ fields: { worth: 1 } }, { fieldz: {} }, { update: { summary: [{ add: 'x' }] } }, { fields: { summary: 'x' }, update: { summary: [{ set: 'y' }] } }])(
  'an edit with %j is a bad request',
  async (body) => {
    const { call } = bakery();
    expect((await call('PUT', '/rest/api/3/issue/BAKE-1', { body })).status).toBe(400);
  },
);

test('what is finished is resolved, what is reopened is not, and the event names both statuses', async () => {
  const { call, events } = bakery();
  const shown = await call('GET', '/rest/api/3/issue/BAKE-4/transitions');
  expect(shown.body.transitions?.map((each) => each.name)).toEqual(['To Do', 'In Progress', 'Done']);
  await call('POST', '/rest/api/3/issue/BAKE-4/transitions', { body: { transition: { id: '31' } } });
  const done = await call('GET', '/rest/api/3/issue/BAKE-4?fields=resolution,resolutiondate');
  expect(done.body.fields).toMatchObject({ resolution: { name: 'Done' }, resolutiondate: '2026-11-22T12:00:00.000+0000' });
  expect(events[0]?.payload.associatedStatuses).toMatchObject([{ name: 'Done' }, { name: 'To Do' }]);
  await call('POST', '/rest/api/3/issue/BAKE-4/transitions', { body: { transition: { id: 11 } } });
  expect((await call('GET', '/rest/api/3/issue/BAKE-4?fields=resolution')).body.fields).toEqual({ resolution: null });
});

test('a deleted issue takes its sub-tasks only when told to, and everything of its own', async () => {
  const { call, events, state } = bakery();
  expect((await call('DELETE', '/rest/api/3/issue/BAKE-3')).status).toBe(400);
  expect((await call('DELETE', '/rest/api/3/issue/BAKE-3?deleteSubtasks=true')).status).toBe(204);
  expect((await call('GET', '/rest/api/3/issue/BAKE-6')).status).toBe(404);
  await call('DELETE', '/rest/api/3/issue/BAKE-1');
  expect(state.properties.where('owner', 'issue/10001')).toEqual([]);
  expect((await call('GET', '/rest/api/3/issue/BAKE-4')).body.fields).not.toHaveProperty('parent');
  expect(events.map(({ name, payload }) => [name, (payload.issue as { key: string }).key])).toEqual([
    ['avi:jira:deleted:issue', 'BAKE-3'], ['avi:jira:deleted:issue', 'BAKE-1'],
  ]);
});

test('a comment is kept and told', async () => {
  const { call, events } = bakery();
  const body = { body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Warm, please' }] }] } };
  expect((await call('POST', '/rest/api/3/issue/BAKE-1/comment', { body, actor: as('devi') })).status).toBe(201);
  expect((await call('GET', '/rest/api/3/issue/BAKE-1/comment')).body).toMatchObject({ total: 1, comments: [{ author: { accountId: 'acc-devi' } }] });
  expect(events[0]?.name).toBe('avi:jira:commented:issue');
});

test('what the app changes carries the app’s account', async () => {
  const { call, events } = bakery();
  await call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields: { summary: 'By the app' } }, actor: app });
  expect(events[0]).toMatchObject({ actor: app, payload: { selfGenerated: true, atlassianId: appAccountId } });
});

test('an issue shows the fields, names, schema and properties that were asked for', async () => {
  const { call } = bakery();
  const some = await call('GET', '/rest/api/3/issue/BAKE-1?fields=summary,customfield_10019&expand=names,schema&properties=value-backlog-hypothesis');
  expect(some.body.fields).toEqual({ summary: 'Croissants for early birds', customfield_10019: expect.stringMatching(/^0\|/) });
  expect(some.body.names).toEqual({ summary: 'Summary', customfield_10019: 'Rank' });
  expect(some.body.schema?.customfield_10019?.custom).toBe('com.pyxis.greenhopper.jira:gh-lexo-rank');
  expect(some.body.properties).toMatchObject({ 'value-backlog-hypothesis': { index: { confidence: 70 } } });
  const without = await call('GET', '/rest/api/3/issue/BAKE-1?fields=-summary');
  expect(without.body.fields).not.toHaveProperty('summary');
  expect(without.body.fields?.issuetype).toMatchObject({ name: 'Epic', hierarchyLevel: 1, subtask: false });
});

test('at most 100 issues are fetched in bulk', async () => {
  const { call } = bakery();
  const issueIdsOrKeys = Array.from({ length: 101 }, (_, index) => String(index));
  expect((await call('POST', '/rest/api/3/issue/bulkfetch', { body: { issueIdsOrKeys } })).status).toBe(400);
  expect((await call('POST', '/rest/api/3/issue/bulkfetch', { body: { issueIdsOrKeys: [] } })).status).toBe(400);
});

test('the picker suggests by a part of the summary', async () => {
  const { call } = bakery();
  const { body } = await call('GET', '/rest/api/3/issue/picker?query=oven&currentProjectId=10000');
  expect(body.sections?.[1]?.issues?.map((issue) => issue.key)).toEqual(['BAKE-2']);
});

const mentioning = (id: unknown) => ({
  type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id, text: '@Devi' } }, { type: 'text', text: ' what came of it?' }] }],
});

test('a comment that mentions somebody is read as it was written, by the app as well', async () => {
  const { call, find, state } = bakery();
  const { body: written } = await call('POST', '/rest/api/3/issue/BAKE-1/comment', { body: { body: mentioning('acc-devi') }, actor: { kind: 'app' } });
  const id = state.comments.all()[0]?.id ?? '';
  expect(written).toMatchObject({ author: { displayName: 'Value Backlog', accountType: 'app' }, body: mentioning('acc-devi') });
  expect((await call('GET', `/rest/api/3/issue/BAKE-1/comment/${id}`)).body).toEqual(written);
  expect((await call('GET', `/rest/api/3/issue/BAKE-2/comment/${id}`)).status).toBe(404);
  expect(await find('text ~ "Devi came"')).toEqual(['BAKE-1']);
});

test.each<readonly [what: string, body: unknown]>([
  ['a mention of nobody', mentioning(undefined)],
  ['a node that nobody knows', { type: 'doc', version: 1, content: [{ type: 'carousel' }] }],
  ['an empty text', { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] }],
  ['a plain text', 'What came of it?'],
])('a comment with %s is refused', async (_, body) => {
  const { call } = bakery();
  expect((await call('POST', '/rest/api/3/issue/BAKE-1/comment', { body: { body } })).status).toBe(400);
});

test('comments come oldest first unless the newest are asked for', async () => {
  const { call } = bakery();
  for (const id of ['acc-devi', 'acc-sam']) await call('POST', '/rest/api/3/issue/BAKE-1/comment', { body: { body: mentioning(id) } });
  const ids = async (query: string) => (await call('GET', `/rest/api/3/issue/BAKE-1/comment${query}`)).body.comments?.map(({ id }) => Number(id));
  const [first, second] = (await ids('')) ?? [];
  expect(await ids('?orderBy=-created')).toEqual([second, first]);
  expect((await call('GET', '/rest/api/3/issue/BAKE-1/comment?orderBy=author')).status).toBe(400);
});

test('the day of a status category moves when the category changes', async () => {
  const { call, find, wait } = bakery();
  wait(86_400_000);
  await call('POST', '/rest/api/3/issue/BAKE-4/transitions', { body: { transition: { id: '31' } } });
  expect(await find('statusCategoryChangedDate >= "2026-11-23"')).toEqual(['BAKE-4']);
  expect((await call('GET', '/rest/api/3/issue/BAKE-4?fields=statuscategorychangedate')).body.fields).toEqual({ statuscategorychangedate: '2026-11-23T12:00:00.000+0000' });
});
