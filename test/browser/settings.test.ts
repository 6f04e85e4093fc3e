import type { Frame, Page } from 'playwright-core';
import { issueTypeIds } from '../../local/jira';
import { de } from '../../static/words/de';
import { openBrowserSite, screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { en, openPanel } from './support/reading';
import { openSettings, saidSaved, settingsStored } from './support/settings';
import { revisionIn } from './support/stored';
import { windowsOn } from './support/windows';
import { fill, fillSentence, saidIt } from './support/writing';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

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

  test('is epics and above until an admin says something else', async () => {
    const settings = await openSettings(await windowOf('paula'));
    expect(await settings.getByRole('radio', { name: words.levelAndAbove(1) }).isChecked()).toBe(true);
    const types = settings.getByRole('list', { name: words.types });
    const carrying = await types.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
    expect(carrying).toEqual([words.carries('Epic')]);
    expect(await settingsStored(bakery)).toMatchObject({ errorMessages: expect.anything() });
  });

  test('by level: from then on a story can carry one', async () => {
    const page = await windowOf('paula');
    const settings = await openSettings(page);
    await settings.getByRole('radio', { name: words.levelAndAbove(0) }).check();
    await saidSaved(settings);
    expect(await settingsStored(bakery)).toMatchObject({ value: { version: 1, settings: { carriers: { fromLevel: 0, exceptions: {} } } } });

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
    await saidSaved(settings);
    await settings.getByRole('button', { name: en.undo, exact: true }).click();
    await settings.getByRole('radio', { name: words.levelAndAbove(0), checked: true }).waitFor();
    await saidSaved(settings);
    expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { carriers: { fromLevel: 0 } } } });
  });

  test('by type: a bug can be left out, and follow its level again', async () => {
    const settings = await openSettings(await windowOf('paula'));
    await settings.getByRole('checkbox', { name: words.carries('Bug') }).uncheck();
    await saidSaved(settings);
    expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { carriers: { exceptions: { [issueTypeIds.bug]: false } } } } });
    const context = await openContext(await windowOf('sam'), bakery.keyOf('The shop door squeaks'));
    await context.getByText(en.context.servesNone).waitFor();

    await settings.getByRole('button', { name: words.backToLevel('Bug') }).click();
    await settings.getByRole('checkbox', { name: words.carries('Bug'), checked: true }).waitFor();
    await saidSaved(settings);
    expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { carriers: { exceptions: {} } } } });
  });

  test('without epics, what was written on one stays to be read and found, and an empty one says who can change that', async () => {
    const settings = await openSettings(await windowOf('paula'));
    await settings.getByRole('checkbox', { name: words.carries('Epic') }).uncheck();
    await saidSaved(settings);

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
    await saidSaved(paula);
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
  await saidSaved(settings, de.settings.saved);
  expect(await settingsStored(bakery)).toMatchObject({
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
