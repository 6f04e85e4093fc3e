import type { Input } from '../../src/contract/contract';
import { exemptionsProperty, readExemptions } from '../../src/core/backlog/exemption';
import { addTask, exemptionsShown, listen, quiet, rank, rulesShown } from './guarded-site';
import { ask, askAsOutsider, bakerySite, told, trouble, type BakerySite } from './bakery-site';

const isWritingExemptions = ({ method, path }: { method: string; path: string }) => method !== 'GET' && path.includes(exemptionsProperty);
const isMarking = ({ method, path }: { method: string; path: string }) => method !== 'GET' && path.includes('value-backlog-finding');

const fine = (site: BakerySite, said: Partial<Input<'exemptItem'>> = {}): Input<'exemptItem'> => ({
  issueId: site.issueId('BAKE-9'),
  rules: ['task-type', 'todo-in-disguise'],
  reason: 'our mill sells flour',
  words: ['Buy'],
  ...said,
});

/** Paula has ranked a to-do. */
async function ranked(options: Parameters<typeof bakerySite>[0] = {}): Promise<BakerySite> {
  const site = bakerySite(options);
  addTask(site, 'BAKE-9');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  return site;
}

/** What the guard says of the item once the queue is through. */
async function rulesFound(site: BakerySite): Promise<readonly string[] | null> {
  await quiet(site);
  return rulesShown(site, 'BAKE-9');
}

const propertyValue = async (site: BakerySite): Promise<unknown> => {
  const { body } = await site.as('paula').jira('GET', `/rest/api/3/issue/BAKE-9/properties/${exemptionsProperty}`);
  return (JSON.parse(body) as { value: unknown }).value;
};

test('what a person calls fine is kept with who, when and why, and ends the finding', async () => {
  const site = await ranked();
  const answer = await told(site, 'sam')('exemptItem', fine(site));
  const said = { by: 'sam-scrum-master', at: '2026-11-22T09:00:00.000Z', reason: 'our mill sells flour', words: ['Buy'] };
  const exemptions = [{ rule: 'task-type', ...said }, { rule: 'todo-in-disguise', ...said }];
  expect(answer).toEqual({ exemptions, projected: true });
  expect(readExemptions(await propertyValue(site), site.issueId('BAKE-9'))).toEqual(exemptions);
  expect(await rulesFound(site)).toBeNull();
  const { body } = await site.as('paula').jira('POST', '/rest/api/3/search/jql', { jql: 'backlogExemption = "task-type"' });
  expect(JSON.parse(body)).toMatchObject({ issues: [{ id: site.issueId('BAKE-9') }] });
});

test('what is exempted stays quiet when it is ranked again', async () => {
  const site = await ranked();
  await told(site, 'paula')('exemptItem', fine(site));
  const heard = await listen(site, 'paula');
  await rank(site, 'paula', 'BAKE-5');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect([heard, await rulesFound(site)]).toEqual([[], null]);
});

test('an exemption is of one rule: the others still speak', async () => {
  const site = await ranked();
  await told(site, 'paula')('exemptItem', fine(site, { rules: ['task-type'] }));
  expect(await rulesFound(site)).toEqual(['todo-in-disguise']);
});

test('exemptions add up; who was first stands', async () => {
  const site = await ranked();
  await told(site, 'paula')('exemptItem', fine(site, { rules: ['task-type'], reason: 'agreed on Monday' }));
  const { exemptions } = await told(site, 'sam')('exemptItem', fine(site));
  expect(exemptions.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['task-type', 'agreed on Monday'],
    ['todo-in-disguise', 'our mill sells flour'],
  ]);
});

test('the same once more writes nothing to the log', async () => {
  const site = await ranked();
  const first = await told(site, 'paula')('exemptItem', fine(site));
  const mark = site.host.log.mark();
  expect(await told(site, 'paula')('exemptItem', fine(site))).toEqual(first);
  expect(site.host.log.since(mark).storageWrites).toEqual([]);
});

test('two people at the same moment: both exemptions are kept', async () => {
  const site = await ranked();
  await Promise.all([
    told(site, 'paula')('exemptItem', fine(site, { rules: ['task-type'] })),
    told(site, 'sam')('exemptItem', fine(site, { rules: ['todo-in-disguise'] })),
    told(site, 'devi')('exemptItem', fine(site, { rules: ['serves-nothing'] })),
  ]);
  expect([...(await exemptionsShown(site, 'BAKE-9'))!].sort()).toEqual(['serves-nothing', 'task-type', 'todo-in-disguise']);
  expect(await rulesFound(site)).toBeNull();
});

test('what is revoked is found again, and without exemptions there is no property', async () => {
  const site = await ranked();
  await told(site, 'paula')('exemptItem', fine(site));
  const issueId = site.issueId('BAKE-9');
  const one = await told(site, 'sam')('revokeExemptions', { issueId, rules: ['task-type'] });
  expect([one.exemptions.map(({ rule }) => rule), one.projected]).toEqual([['todo-in-disguise'], true]);
  expect([await exemptionsShown(site, 'BAKE-9'), await rulesFound(site)]).toEqual([['todo-in-disguise'], ['task-type']]);
  expect(await told(site, 'sam')('revokeExemptions', { issueId, rules: ['todo-in-disguise'] })).toEqual({ exemptions: [], projected: true });
  expect([await exemptionsShown(site, 'BAKE-9'), await rulesFound(site)]).toEqual([null, ['task-type', 'todo-in-disguise']]);
});

test('revoking what nobody exempted clears what somebody wrote past us', async () => {
  const site = await ranked();
  await site.as('devi').jira('PUT', `/rest/api/3/issue/BAKE-9/properties/${exemptionsProperty}`, { rules: ['task-type'] });
  expect(await told(site, 'devi')('revokeExemptions', { issueId: site.issueId('BAKE-9'), rules: ['task-type'] })).toEqual({ exemptions: [], projected: true });
  expect(await exemptionsShown(site, 'BAKE-9')).toBeNull();
});

test('an exemption that somebody wrote past us exempts nothing', async () => {
  const site = await ranked();
  await site.as('devi').jira('PUT', `/rest/api/3/issue/BAKE-9/properties/${exemptionsProperty}`, { rules: ['task-type'] });
  await rank(site, 'paula', 'BAKE-5');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect(await rulesFound(site)).toContain('task-type');
});

describe('who may', () => {
  test.each(['exemptItem', 'revokeExemptions'] as const)('%s: somebody who may not edit the issue is refused, and nothing is stored', async (name) => {
    const site = await ranked();
    const mark = site.host.log.mark();
    const { issueId, rules, ...said } = fine(site);
    const input = name === 'exemptItem' ? { issueId, rules, ...said } : { issueId, rules };
    expect(await site.as('stella').invoke(name, input)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(site.host.log.since(mark).storageWrites).toEqual([]);
  });

  test('for somebody who may not see the issue it does not exist', async () => {
    const site = await ranked();
    const { issueId, rules } = fine(site);
    expect(await askAsOutsider(site, 'exemptItem', fine(site))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await askAsOutsider(site, 'revokeExemptions', { issueId, rules })).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

test.each<[string, object]>([
  ['no reason', { reason: ' ' }],
  ['a rule that nobody knows', { rules: ['all-of-them'] }],
  ['the same rule twice', { rules: ['task-type', 'task-type'] }],
  ['too many words', { words: Array.from({ length: 21 }, () => 'Buy') }],
])('%s is refused', async (_, wrong) => {
  const site = await ranked();
  expect(await site.as('paula').invoke('exemptItem', { ...fine(site), ...wrong })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('more than fits an issue property is refused, and nothing is stored', async () => {
  const site = await ranked();
  const words = Array.from({ length: 20 }, () => '"'.repeat(200));
  const rules = ['task-type', 'todo-in-disguise', 'no-hypothesis', 'template-untouched', 'serves-nothing'] as const;
  const mark = site.host.log.mark();
  expect(await ask(site, 'paula')('exemptItem', fine(site, { rules: [...rules], words }))).toMatchObject({ error: { code: 'does-not-fit' } });
  expect(site.host.log.since(mark).storageWrites).toEqual([]);
});

describe('when Jira does not play along', () => {
  test('the exemptions can not be written: what is stored is safe, the queue catches up', async () => {
    const site = await ranked({ delivery: { delayMs: 20 } });
    const end = trouble(site, isWritingExemptions, { status: 503 });
    expect(await told(site, 'paula')('exemptItem', fine(site))).toMatchObject({ exemptions: [{}, {}], projected: false });
    end();
    await quiet(site);
    expect([await exemptionsShown(site, 'BAKE-9'), await rulesFound(site)]).toEqual([['task-type', 'todo-in-disguise'], null]);
  });

  test('the finding can not be written: the queue tries again', async () => {
    const site = await ranked();
    let refusals = 0;
    const end = trouble(site, (request) => isMarking(request) && (refusals += 1) <= 2, { status: 503 });
    expect(await told(site, 'paula')('exemptItem', fine(site))).toMatchObject({ projected: true });
    expect(await rulesFound(site)).toBeNull();
    end();
    expect(refusals).toBe(3);
  });
});

test('nobody waits for the finding: as the person one REST call, one write to app storage', async () => {
  const site = await ranked();
  const screen = await site.as('paula').screen();
  const mark = site.host.log.mark();
  await site.host.invoke(screen.contextToken, { functionKey: 'exemptItem', payload: fine(site) });
  const { restCalls, storageWrites } = site.host.log.since(mark);
  expect(restCalls.map(({ method, as }) => [method, as])).toEqual([['GET', 'paula-product-owner'], ['PUT', 'app']]);
  expect(storageWrites).toHaveLength(1);
});
