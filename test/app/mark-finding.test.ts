import { addIssue, issueTypeIds } from '../../local/jira';
import { findingProperty } from '../../src/core/backlog/finding-property';
import { project } from '../../src/core/hypothesis/projection';
import { defaultProjectSettings } from '../../src/core/settings/project-settings';
import { aRevision } from '../core/hypothesis/a-hypothesis';
import { bakerySite, dropProperty, tamper, told, trouble, write, type BakerySite } from './bakery-site';
import { addTask, exemptionsShown, quiet, rank, rulesShown } from './guarded-site';

const mark = (site: BakerySite, key: string, ...rules: readonly string[]) =>
  site.as('devi').jira('PUT', `/rest/api/3/issue/${key}/properties/${findingProperty}`, { schema: 1, rules });

/** Has an issue assessed again, as any change of its text does. */
async function reassess(site: BakerySite, key: string): Promise<void> {
  await site.as('devi').jira('PUT', `/rest/api/3/issue/${key}`, { fields: { description: null } });
  await site.as('devi').jira('PUT', `/rest/api/3/issue/${key}`, {
    fields: { description: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'For the morning.' }] }] } },
  });
  await quiet(site);
}

describe('a save', () => {
  test('that ends a finding has it taken away soon after, at no more cost for the person', async () => {
    const site = bakerySite();
    await mark(site, 'BAKE-1', 'no-hypothesis');
    const start = site.host.log.mark();
    await write(site);
    const { invocations, restCalls, storageWrites } = site.host.log.since(start);
    expect([invocations.length, restCalls.length, storageWrites.length]).toEqual([1, 3, 1]);
    await quiet(site);
    expect(await rulesShown(site, 'BAKE-1')).toBeNull();
  });

  test('that begins a finding has it shown soon after', async () => {
    const site = bakerySite();
    await write(site);
    await write(site, { kind: 'enabler' }, 1);
    await quiet(site);
    expect(await rulesShown(site, 'BAKE-1')).toEqual(['enabler-enables-nothing']);
    await write(site, { kind: 'enabler', enables: [site.issueId('BAKE-4')] }, 2);
    await quiet(site);
    expect(await rulesShown(site, 'BAKE-1')).toBeNull();
  });

  test('that changes no finding costs nothing afterwards either', async () => {
    const site = bakerySite();
    await write(site);
    await quiet(site);
    const start = site.host.log.mark();
    await write(site, { value: 'more commuters buy breakfast here' }, 1);
    await quiet(site);
    expect(site.host.log.since(start).invocations).toHaveLength(1);
  });

  test('is safe where the queue takes nothing: the finding waits for the next event', async () => {
    const site = bakerySite({ limits: { queueEventsPerPush: 0 } });
    await mark(site, 'BAKE-1', 'no-hypothesis');
    expect(await write(site)).toMatchObject({ revision: { number: 1 } });
  });
});

describe('what is believed', () => {
  /** Stories carry hypotheses here. */
  async function storiesCarry(): Promise<BakerySite> {
    const site = bakerySite();
    const settings = { ...defaultProjectSettings, carriers: { fromLevel: 0, exceptions: {} } };
    await told(site, 'paula')('saveProjectSettings', { projectId: site.projectId, base: 0, settings });
    return site;
  }

  test('settings from app storage, not from the property that anybody may write who administers the project', async () => {
    const site = bakerySite();
    const guard = { ...defaultProjectSettings.guard, taskTypes: { [issueTypeIds.story]: true } };
    await told(site, 'paula')('saveProjectSettings', { projectId: site.projectId, base: 0, settings: { ...defaultProjectSettings, guard } });
    await site.as('paula').jira('DELETE', '/rest/api/3/project/BAKE/properties/value-backlog-settings');
    await reassess(site, 'BAKE-5');
    expect(await rulesShown(site, 'BAKE-5')).toEqual(['task-type']);
  });

  test('a hypothesis that was changed past us counts as the log has it', async () => {
    const site = await storiesCarry();
    await reassess(site, 'BAKE-5');
    expect(await rulesShown(site, 'BAKE-5')).toEqual(['no-hypothesis']);
    await tamper(site, 'BAKE-5', project(aRevision(), site.issueId('BAKE-5')));
    await reassess(site, 'BAKE-5');
    expect(await rulesShown(site, 'BAKE-5')).toEqual(['no-hypothesis']);
  });

  test('a hypothesis whose property is gone is still one', async () => {
    const site = bakerySite();
    await write(site);
    await dropProperty(site, 'BAKE-1');
    await told(site, 'paula')('revokeExemptions', { issueId: site.issueId('BAKE-1'), rules: ['no-hypothesis'] });
    await quiet(site);
    expect(await rulesShown(site, 'BAKE-1')).toBeNull();
  });

  test('exemptions from app storage, though their property is gone', async () => {
    const site = bakerySite();
    addTask(site, 'BAKE-9', 'Sell bread');
    await told(site, 'paula')('exemptItem', { issueId: site.issueId('BAKE-9'), rules: ['task-type'], reason: 'fine', words: [] });
    await site.as('devi').jira('DELETE', '/rest/api/3/issue/BAKE-9/properties/value-backlog-exemptions');
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    expect([await exemptionsShown(site, 'BAKE-9'), await rulesShown(site, 'BAKE-9')]).toEqual([null, null]);
  });
});

test('a sub-task is no item of the backlog, and carries no finding', async () => {
  const site = bakerySite();
  addIssue(site.jira.state, { projectId: site.projectId, key: 'BAKE-9', summary: 'Buy flour', typeId: issueTypeIds.subtask, parentId: site.issueId('BAKE-5') });
  await mark(site, 'BAKE-9', 'task-type');
  await told(site, 'paula')('exemptItem', { issueId: site.issueId('BAKE-9'), rules: ['serves-nothing'], reason: 'fine', words: [] });
  await quiet(site);
  expect(await rulesShown(site, 'BAKE-9')).toBeNull();
});

test('an item that is done carries no finding', async () => {
  const site = bakerySite();
  addTask(site, 'BAKE-9');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  await site.as('devi').jira('POST', '/rest/api/3/issue/BAKE-9/transitions', { transition: { id: '31' } });
  await rank(site, 'paula', 'BAKE-5');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect(await rulesShown(site, 'BAKE-9')).toBeNull();
});

test('a job that Jira does not let through comes back', async () => {
  const site = bakerySite();
  await mark(site, 'BAKE-1', 'no-hypothesis');
  let refusals = 0;
  const end = trouble(site, ({ method, path }) => method === 'DELETE' && path.includes(findingProperty) && (refusals += 1) <= 2, { status: 503 });
  await write(site);
  await quiet(site);
  end();
  expect([refusals, await rulesShown(site, 'BAKE-1')]).toEqual([3, null]);
});
