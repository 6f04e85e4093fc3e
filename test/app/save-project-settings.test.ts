import { defaultProjectSettings, settingsProperty } from '../../src/core/settings/project-settings';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { ask, askAsOutsider, bakerySite, isProjecting, told, trouble, type BakerySite } from './bakery-site';

const fromLevel = (level: number) => ({ ...defaultProjectSettings, carriers: { fromLevel: level, exceptions: {} } });
const input = (site: BakerySite, level: number, base: number) => ({ projectId: site.projectId, base, settings: fromLevel(level) });

async function shown(site: BakerySite): Promise<unknown> {
  const { status, body } = await site.as('paula').jira('GET', `/rest/api/3/project/BAKE/properties/${settingsProperty}`);
  return status === 404 ? undefined : (JSON.parse(body) as { value: unknown }).value;
}

test('an admin saves, and screens read it as a project property', async () => {
  const site = bakerySite();
  expect(await told(site, 'paula')('saveProjectSettings', input(site, 0, 0))).toEqual({ version: 1, settings: fromLevel(0) });
  expect(await shown(site)).toEqual({ version: 1, settings: fromLevel(0) });
});

test('what is saved without a word about the guard has its default', async () => {
  const site = bakerySite();
  const { carriers } = fromLevel(0);
  const saved = await site.as('paula').invoke('saveProjectSettings', { projectId: site.projectId, base: 0, settings: { carriers } });
  expect(saved).toEqual({ ok: true, value: { version: 1, settings: fromLevel(0) } });
});

test('the settings hold at once', async () => {
  const site = bakerySite();
  const story = { issueId: site.issueId('BAKE-5'), base: 0, change: { type: 'edit' as const, hypothesis: aHypothesis() } };
  expect(await ask(site, 'sam')('changeHypothesis', story)).toMatchObject({ error: { code: 'not-a-carrier' } });
  await told(site, 'paula')('saveProjectSettings', input(site, 0, 0));
  expect(await ask(site, 'sam')('changeHypothesis', story)).toMatchObject({ ok: true });
});

test.each(['sam', 'devi', 'stella'] as const)('%s does not administer the project, and is refused', async (who) => {
  const site = bakerySite();
  expect(await ask(site, who)('saveProjectSettings', input(site, 0, 0))).toEqual({ ok: false, error: { code: 'not-allowed' } });
  expect(await shown(site)).toBeUndefined();
});

test('for somebody who may not see the project it does not exist', async () => {
  const site = bakerySite();
  expect(await askAsOutsider(site, 'saveProjectSettings', input(site, 0, 0))).toEqual({ ok: false, error: { code: 'not-found' } });
});

test('somebody who administers another project may not save here', async () => {
  const site = bakerySite();
  expect(await askAsOutsider(site, 'saveProjectSettings', { ...input(site, 0, 0), projectId: '99999' })).toEqual({
    ok: false,
    error: { code: 'not-found' },
  });
});

test('two admins at once: one is saved, the other is told what', async () => {
  const site = bakerySite();
  const answers = await Promise.all([0, 2].map((level) => ask(site, 'paula')('saveProjectSettings', input(site, level, 0))));
  const saved = answers.find(({ ok }) => ok);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: 'settings-conflict', current: saved?.ok ? saved.value : null },
  });
  expect(await shown(site)).toEqual(saved?.ok ? saved.value : null);
});

test('a property that claims another version is put right by the conflict that it causes', async () => {
  const site = bakerySite();
  await told(site, 'paula')('saveProjectSettings', input(site, 0, 0));
  await site.as('paula').jira('PUT', `/rest/api/3/project/BAKE/properties/${settingsProperty}`, { version: 9, settings: fromLevel(2) });
  expect(await ask(site, 'paula')('saveProjectSettings', input(site, 2, 9))).toMatchObject({
    error: { code: 'settings-conflict', current: { version: 1 } },
  });
  expect(await shown(site)).toEqual({ version: 1, settings: fromLevel(0) });
});

test('what was saved is shown later when Jira does not answer', async () => {
  const site = bakerySite({ delivery: { delayMs: 20 } });
  const end = trouble(site, isProjecting, { status: 503 });
  expect(await told(site, 'paula')('saveProjectSettings', input(site, 0, 0))).toMatchObject({ version: 1 });
  end();
  await site.settled();
  expect(await shown(site)).toEqual({ version: 1, settings: fromLevel(0) });
});
