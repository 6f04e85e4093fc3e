import { project, readProjection } from '../../src/core/hypothesis/projection';
import { bakerySite, dropProperty, propertyOf, tamper, told, trouble, write, type BakerySite } from './bakery-site';

async function lozenge(site: BakerySite, issue = 'BAKE-1') {
  const { contextToken } = await site.as('stella').screen({ type: 'jira:issueContext', issue });
  return site.host.dynamicProperties(contextToken);
}

const saying = (label: string, type: string) => ({ status: { type: 'lozenge', value: { label, type } } });

test('an epic that nobody wrote on', async () => {
  expect(await lozenge(bakerySite())).toEqual(saying('no hypothesis', 'default'));
});

test('an issue that carries no hypothesis', async () => {
  expect(await lozenge(bakerySite(), 'BAKE-5')).toEqual(saying('to-do', 'default'));
});

test('a hypothesis from the first sentence to the agreement of all, and its reopening', async () => {
  const site = bakerySite();
  await write(site);
  expect(await lozenge(site)).toEqual(saying('written', 'inprogress'));
  const issueId = site.issueId('BAKE-1');
  for (const [index, side] of (['consumer', 'product', 'team'] as const).entries()) {
    await told(site, 'devi')('changeHypothesis', { issueId, base: index + 1, change: { type: 'agree', side } });
  }
  expect(await lozenge(site)).toEqual(saying('agreed', 'success'));
  await write(site, { value: 'something else' }, 4);
  expect(await lozenge(site)).toEqual(saying('agreement reopened', 'moved'));
});

test('a value that was expected by today', async () => {
  const site = bakerySite();
  await write(site, { dueDate: '2026-11-22' });
  expect(await lozenge(site)).toEqual(saying('value due', 'new'));
});

test('one REST call, as the person; no more than three reads of storage', async () => {
  const site = bakerySite();
  await write(site);
  const { contextToken } = await site.as('stella').screen({ type: 'jira:issueContext', issue: 'BAKE-1' });
  const mark = site.host.log.mark();
  await site.host.dynamicProperties(contextToken);
  const { restCalls, storageReads, storageWrites } = site.host.log.since(mark);
  expect(restCalls.map(({ as }) => as)).toEqual(['stella-stakeholder']);
  expect(storageReads.length).toBeLessThanOrEqual(3);
  expect(storageWrites).toEqual([]);
});

test('the word is that of the log, and the property is mended soon after', async () => {
  const site = bakerySite();
  const { revision } = await write(site);
  const forged = { by: 'devi-developer', at: revision.at, reopenedAt: null };
  const agreement = { consumer: forged, product: forged, team: forged };
  await tamper(site, 'BAKE-1', project({ ...revision, agreement }, site.issueId('BAKE-1')));
  expect(await lozenge(site)).toEqual(saying('written', 'inprogress'));
  await site.settled();
  expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  await dropProperty(site, 'BAKE-1');
  expect(await lozenge(site)).toEqual(saying('written', 'inprogress'));
  await site.settled();
  expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
});

test('without an answer of Jira there is no word, and no error', async () => {
  const site = bakerySite();
  const { contextToken } = await site.as('stella').screen({ type: 'jira:issueContext', issue: 'BAKE-1' });
  const end = trouble(site, () => true, { status: 500 });
  expect(await site.host.dynamicProperties(contextToken)).toEqual(saying('…', 'default'));
  expect(site.logged.map(([what]) => what)).toEqual(['the status of an issue']);
  end();
});
