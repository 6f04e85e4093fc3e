import type { Frame, Page } from 'playwright-core';
import { issueTypeIds } from '../../local/jira';
import { de } from '../../static/words/de';
import { openBrowserSite, screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { en, openPanel } from './support/reading';
import type { Exemption } from '../../src/core/backlog/exemption';
import { english } from '../../src/core/backlog/words/english';
import { barriers } from './support/axe';
import { eventually } from './support/eventually';
import { cutOff, exceptFailedRequests } from './support/trouble';
import { ask, rest, revisionIn } from './support/stored';
import { windowsOn } from './support/windows';
import { fill, fillSentence, saidIt } from './support/writing';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

const settingsPath = '/rest/api/3/project/BAKE/properties/value-backlog-settings';

async function openSettings(page: Page): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Project settings' }).click();
  const settings = await screen(page, 'settings');
  await settings.getByRole('radio').first().waitFor();
  return settings;
}

const saved = (settings: Frame, text = en.settings.saved) => settings.getByText(text).waitFor();

/** Opens the app's context beside an issue, which is there whatever the issue's type. */
async function openContext(page: Page, key: string): Promise<Frame> {
  await page.goto(`/browse/${key}`);
  await page.getByRole('button', { name: /^Hypothes[ei]s?/, expanded: false }).click();
  return screen(page, 'context');
}

/** An issue's panel, whatever it shows. */
async function panelOf(page: Page, key: string): Promise<Frame> {
  await page.goto(`/browse/${key}`);
  return screen(page, 'panel');
}

describe('which issues carry a hypothesis', () => {
  let bakery: Site;
  let windowOf: ReturnType<typeof windowsOn>;
  const words = en.settings;

  beforeAll(async () => {
    bakery = await openBrowserSite({ trades: false });
    windowOf = windowsOn(bakery);
  });

  afterAll(async () => {
    await bakery.close();
    expect(bakery.troubles).toEqual([]);
  });

  const stored = async () => (await rest(bakery, 'paula', 'GET', settingsPath)).body;

  test('is epics and above until an admin says something else', async () => {
    const settings = await openSettings(await windowOf('paula'));
    expect(await settings.getByRole('radio', { name: words.levelAndAbove(1) }).isChecked()).toBe(true);
    const types = settings.getByRole('list', { name: words.types });
    const carrying = await types.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
    expect(carrying).toEqual([words.carries('Epic')]);
    expect(await stored()).toMatchObject({ errorMessages: expect.anything() });
  });

  test('by level: from then on a story can carry one', async () => {
    const page = await windowOf('paula');
    const settings = await openSettings(page);
    await settings.getByRole('radio', { name: words.levelAndAbove(0) }).check();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { version: 1, settings: { carriers: { fromLevel: 0, exceptions: {} } } } });

    const key = bakery.keyOf('Half portions for children');
    const context = await openContext(await windowOf('sam'), key);
    await fillSentence(context, 'half portions', 'parents who come back');
    await context.getByRole('button', { name: en.save, exact: true }).click();
    await saidIt(context, en.saved);
    expect(await revisionIn(bakery, key)).toMatchObject({ hypothesis: { thing: 'half portions' } });
  });

  test('Undo takes the choice back', async () => {
    const settings = await openSettings(await windowOf('paula'));
    await settings.getByRole('radio', { name: words.levelAndAbove(-1) }).check();
    await saved(settings);
    await settings.getByRole('button', { name: en.undo, exact: true }).click();
    await settings.getByRole('radio', { name: words.levelAndAbove(0), checked: true }).waitFor();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { carriers: { fromLevel: 0 } } } });
  });

  test('by type: a bug can be left out, and follow its level again', async () => {
    const settings = await openSettings(await windowOf('paula'));
    await settings.getByRole('checkbox', { name: words.carries('Bug') }).uncheck();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { carriers: { exceptions: { [issueTypeIds.bug]: false } } } } });
    const context = await openContext(await windowOf('sam'), bakery.keyOf('The shop door squeaks'));
    await context.getByText(en.context.servesNone).waitFor();

    await settings.getByRole('button', { name: words.backToLevel('Bug') }).click();
    await settings.getByRole('checkbox', { name: words.carries('Bug'), checked: true }).waitFor();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { carriers: { exceptions: {} } } } });
  });

  test('without epics, what was written on one stays to be read and found, and an empty one says who can change that', async () => {
    const settings = await openSettings(await windowOf('paula'));
    await settings.getByRole('checkbox', { name: words.carries('Epic') }).uncheck();
    await saved(settings);

    const page = await windowOf('paula');
    const empty = await panelOf(page, keyOf(bakery, 'brunch'));
    await empty.getByText(`${en.notACarrier.title} ${en.notACarrier.hint}`, { exact: true }).waitFor();
    expect(await empty.locator('form').count()).toBe(0);

    const written = await openPanel(page, keyOf(bakery, 'station'));
    await written.getByText(en.readOnly['not-a-carrier'], { exact: true }).waitFor();
    await written.getByText('commuters who never pass our shop').waitFor();
    expect(await written.getByRole('button', { name: en.edit(en.parts.sentence) }).count()).toBe(0);
    expect((await revisionIn(bakery, keyOf(bakery, 'station')))?.hypothesis.confidence).toBe(60);
    await page.goto(`/issues/?jql=${encodeURIComponent('hypothesis ~ forecourt')}`);
    await page.getByRole('link', { name: keyOf(bakery, 'station'), exact: true }).waitFor();
  });

  test('two admins at once: the second is told, and sees their own choice until they decide', async () => {
    const [paula, other] = [await openSettings(await windowOf('paula')), await openSettings(await bakery.as('paula'))];
    await paula.getByRole('checkbox', { name: words.carries('Task'), exact: true }).uncheck();
    await saved(paula);
    await other.getByRole('checkbox', { name: words.carries('Bug') }).uncheck();
    await other.getByText(words.conflict, { exact: true }).waitFor();
    expect(await other.getByRole('checkbox', { name: words.carries('Bug') }).isChecked()).toBe(false);
    await other.getByRole('button', { name: words.takeTheirs }).click();
    await other.getByRole('checkbox', { name: words.carries('Task'), exact: true, checked: false }).waitFor();
    expect(await other.getByRole('checkbox', { name: words.carries('Bug') }).isChecked()).toBe(true);
  });
});

test('on a German site, where types have other names and one was renamed, it is the ids that count', async () => {
  const bakery = await openBrowserSite({ locale: 'de-DE' });
  const { issueTypes } = bakery.site.jira.state;
  issueTypes.put({ ...issueTypes.get(issueTypeIds.task), name: 'Besorgung' });
  const page = await bakery.as('paula');
  const settings = await openSettings(page);
  await settings.getByRole('heading', { name: de.settings.title }).waitFor();
  await settings.getByRole('checkbox', { name: de.settings.carries('Besorgung') }).check();
  await saved(settings, de.settings.saved);
  expect((await rest(bakery, 'paula', 'GET', settingsPath)).body).toMatchObject({
    value: { settings: { carriers: { fromLevel: 1, exceptions: { [issueTypeIds.task]: true } } } },
  });

  issueTypes.put({ ...issueTypes.get(issueTypeIds.task), name: 'Zettel' });
  const key = bakery.keyOf('Go shopping');
  const context = await openContext(page, key);
  await fill(context, { [de.sentenceFields.thing]: 'einen Wocheneinkauf', [de.sentenceFields.value]: 'einen freien Samstag' });
  await context.getByRole('button', { name: de.save, exact: true }).click();
  await saidIt(context, de.saved);
  expect(await revisionIn(bakery, key)).toMatchObject({ hypothesis: { value: 'einen freien Samstag' } });
  await bakery.close();
  expect(bakery.troubles).toEqual([]);
});

describe('the backlog guard', () => {
  let bakery: Site;
  let windowOf: ReturnType<typeof windowsOn>;
  const words = en.guardSettings;

  beforeAll(async () => {
    bakery = await openBrowserSite({ trades: false });
    windowOf = windowsOn(bakery);
  });

  afterAll(async () => {
    await bakery.close();
    expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
  });

  const stored = async () => (await rest(bakery, 'paula', 'GET', settingsPath)).body;

  /** A new item of the product backlog, as somebody makes it. */
  async function create(summary: string, issueTypeId: string): Promise<string> {
    const fields = { project: { key: 'BAKE' }, issuetype: { id: issueTypeId }, summary };
    const { body } = await rest(bakery, 'sam', 'POST', '/rest/api/3/issue', { fields });
    return (body as { readonly key: string }).key;
  }

  /** What JQL finds of an item, once the event has reached the app. */
  const findingOf = async (key: string) =>
    (await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${key}/properties/value-backlog-finding`)).body;

  async function exempt(summary: string, rule: Exemption['rule'], reason: string, words: string[] = []): Promise<void> {
    const input = { issueId: bakery.idOf(summary), rules: [rule], reason, words };
    expect(await ask(bakery, 'sam', [bakery.keyOf(summary), 'exemptItem', input])).toMatchObject({ ok: true });
  }

  test('how strict it is: what strict warns about is found from then on', async () => {
    const settings = await openSettings(await windowOf('paula'));
    expect(await settings.getByRole('radio', { name: words.strictness.names.standard }).isChecked()).toBe(true);
    await settings.getByRole('radio', { name: words.strictness.names.strict }).check();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { guard: { strictness: 'strict' } } } });
    const key = await create('Set up the till', issueTypeIds.story);
    await eventually(async () => expect(await findingOf(key)).toMatchObject({ value: { rules: ['todo-in-disguise'] } }));

    await settings.getByRole('button', { name: en.undo, exact: true }).click();
    await settings.getByRole('radio', { name: words.strictness.names.standard, checked: true }).waitFor();
    await saved(settings);
    const [quiet, found] = [await create('Set up the second till', issueTypeIds.story), await create('Refactor the till', issueTypeIds.story)];
    await eventually(async () => expect(await findingOf(found)).toMatchObject({ value: { rules: ['todo-in-disguise'] } }));
    expect(await findingOf(quiet)).toMatchObject({ errorMessages: expect.anything() });
  });

  test('which types are for to-dos: Jira’s own Task and sub-tasks, until somebody says otherwise', async () => {
    const settings = await openSettings(await windowOf('paula'));
    const box = (type: string) => settings.getByRole('checkbox', { name: words.taskTypes.ticked(type), exact: true });
    expect([await box('Task').isChecked(), await box('Sub-task').isChecked(), await box('Story').isChecked()]).toEqual([true, true, false]);
    expect(await box('Epic').count()).toBe(0);

    await box('Bug').check();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { guard: { taskTypes: { [issueTypeIds.bug]: true } } } } });
    const key = await create('The oven door sticks', issueTypeIds.bug);
    await eventually(async () => expect(await findingOf(key)).toMatchObject({ value: { rules: ['task-type'] } }));

    await settings.getByRole('button', { name: words.taskTypes.backFor('Bug') }).click();
    await settings.getByRole('checkbox', { name: words.taskTypes.ticked('Bug'), checked: false }).waitFor();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { guard: { taskTypes: {} } } } });
    expect(await box('Bug').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('who is a customer: added as it is typed in a story, once, and taken out again', async () => {
    const settings = await openSettings(await windowOf('paula'));
    const actor = settings.getByLabel(words.customers.actor, { exact: true });
    await actor.fill('As a developer');
    await actor.press('Enter');
    await saved(settings);
    await settings.getByRole('list', { name: words.customers.title }).getByText('developer', { exact: true }).waitFor();
    expect(await actor.inputValue()).toBe('');
    expect(await stored()).toMatchObject({ value: { settings: { guard: { customers: ['developer'] } } } });
    await actor.fill('Developer');
    await actor.press('Enter');
    await settings.getByText(words.customers.known, { exact: true }).waitFor();
    expect(await actor.inputValue()).toBe('Developer');

    await settings.getByRole('button', { name: words.customers.remove('developer') }).click();
    await settings.getByText(words.customers.none, { exact: true }).waitFor();
    await saved(settings);
    expect(await stored()).toMatchObject({ value: { settings: { guard: { customers: [] } } } });
  });

  test('what was exempted is listed with who, when and why, and can be filtered, revoked, and exempted again', async () => {
    const page = await windowOf('paula');
    const empty = await openSettings(page);
    await empty.getByText(words.exemptions.none, { exact: true }).waitFor();

    await exempt('Buy flour', 'task-type', 'The mill asked for it');
    await exempt('Half portions for children', 'todo-in-disguise', 'Parents ask for it', ['As a cook']);
    const settings = await openSettings(page);
    const list = settings.getByRole('list', { name: words.exemptions.title });
    const [flour, portions] = [list.getByRole('listitem').filter({ hasText: 'Buy flour' }), list.getByRole('listitem').filter({ hasText: 'Half portions' })];
    const rule = english.rules['task-type'].title;
    await flour.getByText(words.exemptions.because(rule, 'The mill asked for it'), { exact: true }).waitFor();
    await flour.getByText('Sam Lindqvist').waitFor();

    await settings.getByLabel(words.exemptions.byText).fill('mill SAM');
    await portions.waitFor({ state: 'detached' });
    await settings.getByLabel(words.exemptions.byText).fill('');
    await portions.waitFor();

    const key = bakery.keyOf('Buy flour');
    const exemptedIn = async () => (await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${key}/properties/value-backlog-exemptions`)).body;
    expect(await exemptedIn()).toMatchObject({ value: { rules: ['task-type'] } });
    await settings.getByRole('button', { name: words.exemptions.revokeFor(key, rule) }).click();
    await flour.getByText(words.exemptions.revoked, { exact: true }).waitFor();
    expect(await exemptedIn()).not.toMatchObject({ value: { rules: ['task-type'] } });

    const undo = settings.getByRole('button', { name: words.exemptions.undoFor(key, rule) });
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await undo.press('Enter');
    await flour.getByText('Paula Oduya').waitFor();
    expect(await exemptedIn()).toMatchObject({ value: { exemptions: [{ rule: 'task-type', reason: 'The mill asked for it' }] } });
  });

  test('who is exempted three times is offered as a customer; a No is remembered, a Yes is saved', async () => {
    const opening = { yes: 'As a developer', no: 'As a tester' };
    for (const summary of ['Buy sugar', 'The shop door squeaks', 'Go shopping']) {
      await exempt(summary, 'todo-in-disguise', 'They are our customers', [opening.yes, opening.no]);
    }
    const page = await windowOf('paula');
    const settings = await openSettings(page);
    const offer = (frame: Frame, who: string) => frame.getByText(words.offer.ask(3, who), { exact: true });
    const answer = (who: string, button: string) => offer(settings, who).locator('..').getByRole('button', { name: button, exact: true });
    await offer(settings, opening.yes).waitFor();
    expect(await barriers(page)).toEqual([]);
    await answer(opening.no, words.offer.decline).click();
    await offer(settings, opening.no).waitFor({ state: 'detached' });

    const again = await openSettings(page);
    await offer(again, opening.yes).waitFor();
    expect(await offer(again, opening.no).count()).toBe(0);
    await again.getByRole('button', { name: words.offer.accept }).click();
    await saved(again);
    await offer(again, opening.yes).waitFor({ state: 'detached' });
    expect(await stored()).toMatchObject({ value: { settings: { guard: { customers: ['developer'] } } } });
  });

  test('what could not be revoked says so, stays as it is, and can be tried again', async () => {
    const page = await windowOf('paula');
    const settings = await openSettings(page);
    const revoke = settings.getByRole('button', { name: words.exemptions.revokeFor(bakery.keyOf('Buy sugar'), english.rules['todo-in-disguise'].title) });
    await revoke.waitFor();
    const mend = await cutOff(page);
    await revoke.click();
    await settings.getByText(words.exemptions.failed.unavailable, { exact: true }).waitFor();
    await mend();
    await revoke.click();
    await settings.getByText(words.exemptions.revoked, { exact: true }).waitFor();
    expect(await settings.getByText(words.exemptions.failed.unavailable, { exact: true }).count()).toBe(0);
  });

  test('who is no admin sees all of it and can change nothing, and is told why', async () => {
    const page = await windowOf('paula');
    await page.route('**/_site/fetch-product', async (route) => {
      if (route.request().postData()?.includes('ADMINISTER_PROJECTS') !== true) return route.fallback();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replaceAll('havePermission\\":true', 'havePermission\\":false') });
    });
    await page.goto('/jira/software/projects/BAKE/boards/1');
    await page.getByRole('link', { name: 'Project settings' }).click();
    const settings = await screen(page, 'settings');
    await settings.getByText(en.settings.notAdmin, { exact: true }).waitFor();
    await settings.getByRole('list', { name: words.exemptions.title }).waitFor();
    const controls = settings.locator('input:not([role=combobox]):not([type=search]), main button');
    expect(await controls.evaluateAll((elements) => elements.filter((element) => !element.matches(':disabled')).length)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.unroute('**/_site/fetch-product');
  });

  test('two admins at once: what is saved in the end holds what both of them chose', async () => {
    const [paula, other] = [await openSettings(await windowOf('paula')), await openSettings(await bakery.as('paula'))];
    await paula.getByRole('radio', { name: words.strictness.names.relaxed }).check();
    await saved(paula);
    await other.getByLabel(words.customers.actor, { exact: true }).fill('baker');
    await other.getByRole('button', { name: words.customers.add, exact: true }).click();
    await other.getByText(en.settings.conflict, { exact: true }).waitFor();
    await other.getByRole('button', { name: en.settings.takeMine }).click();
    await saved(other);
    expect(await stored()).toMatchObject({ value: { settings: { guard: { strictness: 'relaxed', customers: ['developer', 'baker'] } } } });
  });
});
