import fc from 'fast-check';
import { rankBetween } from '../../../local/jira/rank';
import { bakery } from './bakery';

const order = 'project = BAKE ORDER BY rank';

test('a rank sorts between its neighbours, wherever and however often one moves', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
      const ranks: string[] = [];
      for (const place of places) {
        const at = place % (ranks.length + 1);
        ranks.splice(at, 0, rankBetween(ranks[at - 1], ranks[at]));
      }
      expect(ranks).toEqual([...ranks].sort());
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
  );
});

test('10,000 issues added at the end keep short ranks', () => {
  let last = rankBetween(undefined, undefined);
  for (let count = 0; count < 10_000; count += 1) last = rankBetween(last, undefined);
  expect(last).toHaveLength(6);
});

test('moves give the order that a list gives, total and stable, and write the moved issues only', async () => {
  const keys = ['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5', 'BAKE-6'];
  const move = fc.record({
    issues: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }),
    anchor: fc.constantFrom(...keys),
    side: fc.constantFrom('before' as const, 'after' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
      const { call, find, state } = bakery();
      let model = keys;
      for (const { issues, anchor, side } of moves) {
        const written = new Set<string>();
        const stop = state.onChange(({ table, row }) => table === 'issues' && written.add((row as unknown as { key: string }).key));
        const body = { issues, [side === 'before' ? 'rankBeforeIssue' : 'rankAfterIssue']: anchor };
        expect((await call('PUT', '/rest/agile/1.0/issue/rank', { body })).status).toBe(204);
        stop();
        const moving = issues.filter((key) => key !== anchor);
        expect([...written].filter((key) => !moving.includes(key))).toEqual([]);
        const rest = model.filter((key) => !moving.includes(key));
        const at = rest.indexOf(anchor) + (side === 'after' ? 1 : 0);
        model = [...rest.slice(0, at), ...moving, ...rest.slice(at)];
        expect(await find(order)).toEqual(model);
      }
    }),
    { numRuns: 40 },
  );
});

test('a move is one changelog item and one event, and leaves `updated` alone', async () => {
  const { call, events } = bakery({ locale: 'de-DE' });
  const before = await call('GET', '/rest/api/3/issue/BAKE-4');
  await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' } });
  const item = {
    field: 'Rang', fieldtype: 'custom', fieldId: 'customfield_10019', from: '', fromString: '', to: '', toString: 'Ranked higher',
  };
  const { body } = await call('GET', '/rest/api/3/issue/BAKE-4?expand=changelog');
  expect(body.changelog?.histories?.map((history) => history.items)).toEqual([[item]]);
  expect(body.fields?.updated).toBe(before.body.fields?.updated);
  expect(events.map(({ name, payload }) => [name, payload.changelog])).toEqual([['avi:jira:updated:issue', { id: '10001', items: [item] }]]);
});

test('a move to where the issue is already records nothing', async () => {
  const { call, events } = bakery();
  await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-1'], rankBeforeIssue: 'BAKE-2' } });
  expect(events).toEqual([]);
});

test('issues that cannot be ranked are named beside those that were', async () => {
  const { call, find } = bakery();
  const { status, body } = await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-4', 'MILL-1'], rankBeforeIssue: 'BAKE-1' } });
  expect(status).toBe(207);
  expect(body.entries?.map((entry) => [entry.issueKey, entry.status])).toEqual([['BAKE-4', 200], ['MILL-1', 404]]);
  expect((await find(order))[0]).toBe('BAKE-4');
});

test('at most 50 issues move at once, and beside one issue', async () => {
  const { call } = bakery();
  const many = Array.from({ length: 51 }, () => 'BAKE-4');
  expect((await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: many, rankBeforeIssue: 'BAKE-1' } })).status).toBe(400);
  expect((await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-4'] } })).status).toBe(400);
});
