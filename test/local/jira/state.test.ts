import { type Change, restoreJiraState } from '../../../local/jira';
import { bakery } from './bakery';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a site comes back from its snapshot as it was, and goes on counting where it was', async () => {
  const { call, state } = bakery();
  await call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' } });
  const back = restoreJiraState(JSON.parse(JSON.stringify(state.snapshot())));
  expect(plain(back.snapshot())).toEqual(plain(state.snapshot()));
  expect(back.rankOrder.last()).toBe(state.rankOrder.last());
  expect(back.next('issue')).toBe(state.next('issue'));
});

test('a snapshot and the changes since make the site that is', async () => {
  const { call, state } = bakery();
  const snapshot = JSON.parse(JSON.stringify(state.snapshot()));
  const journal: string[] = [];
  const stop = state.onChange((change) => journal.push(JSON.stringify(change)));
  await call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields: { summary: 'Warm croissants' } } });
  await call('DELETE', '/rest/api/3/issue/BAKE-5');
  await call('POST', '/rest/agile/1.0/sprint', { body: { name: 'Week 49', originBoardId: 1 } });
  stop();
  await call('PUT', '/rest/api/3/issue/BAKE-1', { body: { fields: { summary: 'Not in the journal' } } });

  const back = restoreJiraState(snapshot);
  for (const line of journal) back.apply(JSON.parse(line) as Change);
  expect(back.issues.get('10001').summary).toBe('Warm croissants');
  expect(back.issues.find('10005')).toBeUndefined();
  expect(back.sprints.get('3').name).toBe('Week 49');
});

test('a snapshot with a table that there is not is refused', () => {
  expect(() => restoreJiraState({ locale: 'en-US', tables: { croissants: [{ id: '1' }] } })).toThrow('unknown table: croissants');
});
