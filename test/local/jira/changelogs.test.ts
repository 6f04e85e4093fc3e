import { as, bakery, type Bakery } from './bakery';

const bulk = '/rest/api/3/changelog/bulkfetch';
const rank = '/rest/agile/1.0/issue/rank';
const noon = Date.parse('2026-11-22T12:00:00.000Z');

/** BAKE-4 ranked, then BAKE-1 renamed, then BAKE-4 moved to a sprint: a second apart, by three people. */
async function busyBakery(): Promise<Bakery> {
  const site = bakery();
  await site.call('PUT', rank, { body: { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' } });
  site.wait(1000);
  await site.call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields: { summary: 'Croissants at seven' } }, actor: as('sam') });
  site.wait(1000);
  await site.call('POST', '/rest/agile/1.0/sprint/2/issue', { body: { issues: ['BAKE-4'] }, actor: as('devi') });
  return site;
}

test('changes of many issues come issue by issue, oldest first, with who made them and when', async () => {
  const { call } = await busyBakery();
  const { status, body } = await call('POST', bulk, { body: { issueIdsOrKeys: ['BAKE-1', '10004', 'BAKE-4', 'BAKE-99'] } });
  expect(status).toBe(200);
  expect(body).toEqual({
    issueChangeLogs: [
      {
        issueId: '10004',
        changeHistories: [
          { id: '10001', author: expect.objectContaining({ accountId: 'acc-paula' }), created: noon, items: [expect.objectContaining({ field: 'Rank' })] },
          { id: '10003', author: expect.objectContaining({ accountId: 'acc-devi' }), created: noon + 2000, items: [expect.objectContaining({ field: 'Sprint', to: '2' })] },
        ],
      },
      {
        issueId: '10001',
        changeHistories: [
          { id: '10002', author: expect.objectContaining({ accountId: 'acc-sam' }), created: noon + 1000, items: [expect.objectContaining({ field: 'summary' })] },
        ],
      },
    ],
  });
});

test('only changes of the named fields are told', async () => {
  const { call } = await busyBakery();
  const { body } = await call('POST', bulk, { body: { issueIdsOrKeys: ['BAKE-1', 'BAKE-4'], fieldIds: ['customfield_10019', 'labels'] } });
  expect(body.issueChangeLogs?.map(({ issueId, changeHistories }) => [issueId, changeHistories?.map(({ id }) => id)])).toEqual([['10004', ['10001']]]);
});

test('pages go on where the last one ended, over the bounds of issues', async () => {
  const { call } = await busyBakery();
  const asked = { issueIdsOrKeys: ['BAKE-1', 'BAKE-4'], maxResults: 2 };
  const first = await call('POST', bulk, { body: asked });
  const second = await call('POST', bulk, { body: { ...asked, nextPageToken: first.body.nextPageToken } });
  const idsIn = ({ body }: typeof first) => body.issueChangeLogs?.map(({ changeHistories }) => changeHistories?.map(({ id }) => id));
  expect([idsIn(first), idsIn(second), second.body.nextPageToken]).toEqual([[['10001'], ['10002']], [['10003']], undefined]);
});

test('nobody reads the changes of an issue that he may not see', async () => {
  const { call } = await busyBakery();
  expect((await call('POST', bulk, { body: { issueIdsOrKeys: ['BAKE-1', 'BAKE-4'] }, actor: as('otto') })).body).toEqual({ issueChangeLogs: [] });
});

test.each<readonly [what: string, body: unknown]>([
  ['no issue', { issueIdsOrKeys: [] }],
  ['nothing at all', {}],
  ['1,001 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => String(index)) }],
  ['eleven fields', { issueIdsOrKeys: ['BAKE-1'], fieldIds: Array.from({ length: 11 }, (_, index) => `field${index}`) }],
  ['pages of none', { issueIdsOrKeys: ['BAKE-1'], maxResults: 0 }],
  ['pages of 10,001', { issueIdsOrKeys: ['BAKE-1'], maxResults: 10_001 }],
  ['a token that is none', { issueIdsOrKeys: ['BAKE-1'], nextPageToken: 'more' }],
  ['a field that nobody knows', { issueIdsOrKeys: ['BAKE-1'], since: noon }],
])('asking for the changes of %s is a bad request', async (_, body) => {
  expect((await bakery().call('POST', bulk, { body })).status).toBe(400);
});

test('each issue of a move of several tells its own change, by the id that its changelog has', async () => {
  const { call, events } = bakery();
  await call('PUT', rank, { body: { issues: ['BAKE-3', 'BAKE-4'], rankBeforeIssue: 'BAKE-1' } });
  const told = events.map(({ payload }) => [(payload.issue as { readonly id: string }).id, [(payload.changelog as { readonly id: string }).id]]);
  const { body } = await call('POST', bulk, { body: { issueIdsOrKeys: ['BAKE-3', 'BAKE-4'] } });
  expect(told).toHaveLength(2);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(body.issueChangeLogs?.map(({ issueId, changeHistories }) => [issueId, changeHistories?.map(({ id }) => id)]) ?? []),
  );
});
