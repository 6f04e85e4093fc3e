import { addIssue, issueTypeIds } from '../../local/jira';
import { ask, askAsOutsider, bakerySite, dropProperty, told, write } from './bakery-site';
import { writeOn } from './trading-site';

const all = (...issueIds: readonly string[]) => ({ issues: issueIds.map((issueId) => ({ issueId, cursor: null })) });

test('the histories of several issues come in one call, each newest first', async () => {
  const site = bakerySite();
  await write(site, { value: 'a' });
  await write(site, { value: 'b' }, 1);
  await writeOn(site, 'BAKE-4', { value: 'c' });
  const [first, second] = [site.issueId('BAKE-1'), site.issueId('BAKE-4')];
  const mark = site.host.log.mark();
  const { histories } = await told(site, 'stella')('listHistories', all(first, second));
  expect(histories.map(({ issueId, revisions, nextCursor }) => [issueId, revisions.map(({ hypothesis }) => hypothesis.value), nextCursor])).toEqual([
    [first, ['b', 'a'], null],
    [second, ['c'], null],
  ]);
  expect(site.host.log.since(mark).restCalls.filter(({ path }) => path.includes('bulkfetch'))).toHaveLength(1);
  expect(site.host.log.since(mark).storageWrites).toEqual([]);
});

test('a long one goes on where it stopped', async () => {
  const site = bakerySite();
  const issueId = site.issueId('BAKE-1');
  for (let base = 0; base < 23; base++) await write(site, { value: `idea ${base + 1}` }, base);
  const { histories: [first] } = await told(site, 'paula')('listHistories', all(issueId));
  expect([first?.revisions.length, first?.nextCursor]).toEqual([20, '3']);
  const { histories: [rest] } = await told(site, 'paula')('listHistories', { issues: [{ issueId, cursor: first!.nextCursor }] });
  expect([rest?.revisions.map(({ number }) => number), rest?.nextCursor]).toEqual([[3, 2, 1], null]);
});

test('the log is told, not the property', async () => {
  const site = bakerySite();
  await write(site);
  await dropProperty(site, 'BAKE-1');
  expect(await told(site, 'paula')('listHistories', all(site.issueId('BAKE-1')))).toMatchObject({ histories: [{ revisions: [{ number: 1 }] }] });
});

test('an answer ends before it is too large; the rest is asked for again', async () => {
  const site = bakerySite();
  const keys = Array.from({ length: 20 }, (_, n) => addIssue(site.jira.state, { projectId: site.projectId, key: `BAKE-${100 + n}`, summary: 'Epic', typeId: issueTypeIds.epic }).key);
  const reason = 'x'.repeat(3000);
  for (const key of keys) for (let base = 0; base < 20; base++) await writeOn(site, key, { reason, value: `idea ${base}` }, base);
  const ids = keys.map((key) => site.issueId(key));
  const { histories } = await told(site, 'paula')('listHistories', all(...ids));
  expect(histories.length).toBeGreaterThan(5);
  expect(histories.length).toBeLessThan(20);
  expect(histories.map(({ issueId }) => issueId)).toEqual(ids.slice(0, histories.length));
});

test('of an issue that one may not see there is nothing, as of one that is not there', async () => {
  const site = bakerySite();
  await write(site);
  const nothing = { revisions: [], nextCursor: null };
  expect(await askAsOutsider(site, 'listHistories', all(site.issueId('BAKE-1'), '99999'))).toEqual({
    ok: true,
    value: { histories: [{ issueId: site.issueId('BAKE-1'), ...nothing }, { issueId: '99999', ...nothing }] },
  });
});

test('a cursor that we never gave is refused', async () => {
  const site = bakerySite();
  expect(await ask(site, 'paula')('listHistories', { issues: [{ issueId: site.issueId('BAKE-1'), cursor: 'x' }] })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});
