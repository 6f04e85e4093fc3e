import { addIssue, addProject } from '../../../local/jira';
import { bakery, keysOf } from './bakery';

const search = '/rest/api/3/search/jql';

test('only ids come unless fields are asked for', async () => {
  const { call } = bakery();
  expect((await call('POST', search, { body: { jql: 'key = BAKE-1' } })).body).toEqual({ issues: [{ id: '10001' }], isLast: true });
  const { body } = await call('GET', `${search}?jql=key%20%3D%20BAKE-1&fields=summary,status&properties=value-backlog-hypothesis`);
  expect(body.issues?.[0]).toMatchObject({ key: 'BAKE-1', fields: { summary: 'Croissants for early birds' }, properties: { 'value-backlog-hypothesis': {} } });
});

test('pages follow each other by token to the last', async () => {
  const { call } = bakery();
  const keys: string[] = [];
  let nextPageToken: unknown;
  do {
    const { body } = await call('POST', search, { body: { jql: 'project = BAKE ORDER BY rank', fields: ['key'], maxResults: 4, nextPageToken } });
    keys.push(...keysOf(body));
    nextPageToken = body.nextPageToken;
  } while (nextPageToken !== undefined);
  expect(keys).toEqual(['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5', 'BAKE-6']);
});

test('a page goes on after the last shown issue, though others came before it', async () => {
  const { call } = bakery();
  const body = { jql: 'project = BAKE ORDER BY rank', fields: ['key'], maxResults: 3 };
  const first = await call('POST', search, { body });
  await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-6'], rankBeforeIssue: 'BAKE-1' } });
  const second = await call('POST', search, { body: { ...body, nextPageToken: first.body.nextPageToken } });
  expect(second.body.issues?.map((issue) => issue.key)).toEqual(['BAKE-4', 'BAKE-5']);
});

test.each<readonly [what: string, body: unknown]>([
  ['six properties', { jql: 'project = BAKE', properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['a token that Jira did not give', { jql: 'project = BAKE', nextPageToken: 'x' }],
  ['a field that nobody knows', { jql: 'project = BAKE', startAt: 0 }],
  ['fields that are no list', { jql: 'project = BAKE', fields: 'summary' }],
])('%s is a bad request', async (_, body) => {
  const { call } = bakery();
  expect((await call('POST', search, { body })).status).toBe(400);
});

test('a backlog of 10,000 issues is read page by page, each issue once and in rank order', async () => {
  const { call, state } = bakery();
  const big = addProject(state, { key: 'BIG', name: 'Big', leadId: 'acc-paula' });
  for (let count = 0; count < 10_000; count += 1) addIssue(state, { projectId: big.id, summary: `Item ${count}` });
  const body = { jql: 'project = BIG ORDER BY rank', fields: ['summary'], maxResults: 100 };
  const summaries: string[] = [];
  let token: unknown;
  do {
    const page = (await call('POST', search, { body: { ...body, nextPageToken: token } })).body;
    summaries.push(...(page.issues ?? []).map(({ fields }) => JSON.stringify(fields?.summary)));
    token = page.nextPageToken;
  } while (token !== undefined && summaries.length <= 10_000);
  expect(summaries).toEqual(Array.from({ length: 10_000 }, (_, count) => `"Item ${count}"`));
});
