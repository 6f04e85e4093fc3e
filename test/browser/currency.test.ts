import type { Frame, Page } from 'playwright-core';
import { currencyProperty } from '../../src/core/currency/currency-property';
import { contentOf, readCurrencyVersion } from '../../src/core/currency/currency-version';
import { currency as currencyDe } from '../../static/words/de/currency';
import { de } from '../../static/words/de';
import { currency as words } from '../../static/words/en/currency';
import { measures as measureWords } from '../../static/words/en/measures';
import { worthPath } from '../../static/words/en/worth-path';
import { barriers } from './support/axe';
import { openBrowserSite, screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { eventually } from './support/eventually';
import { button, en, openPanel } from './support/reading';
import { rest, revisionIn } from './support/stored';
import { exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';
import { edit, form, save } from './support/writing';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

async function openCurrency(page: Page, title = words.title): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Project settings' }).click();
  const settings = await screen(page, 'settings');
  await settings.getByRole('region', { name: title, exact: true }).waitFor();
  return settings;
}

async function storedIn(bakery: Site) {
  const { body } = await rest(bakery, 'paula', 'GET', `/rest/api/3/project/BAKE/properties/${currencyProperty}`);
  return contentOf(readCurrencyVersion((body as { readonly value?: unknown }).value));
}

const rateOf = async (bakery: Site, name: string) => (await storedIn(bakery)).measures.find((measure) => measure.name === name)?.rate;

/** Opens a measure where it stands in the table. */
const openMeasure = async (settings: Frame, name: string) => {
  await button(settings, words.measures.edit(name)).click();
  return settings.getByRole('form', { name: words.measures.edit(name), exact: true });
};

const worthIn = (panel: Frame) => panel.getByRole('group', { name: en.worth.title, exact: true });

describe('one currency', () => {
  let bakery: Site;
  let windowOf: ReturnType<typeof windowsOn>;

  beforeAll(async () => {
    bakery = await openBrowserSite({ trades: false });
    windowOf = windowsOn(bakery);
  });

  afterAll(async () => {
    await bakery.close();
    expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
  });

  test('without one, a hypothesis is said not to be in the same currency, and what is missing is said', async () => {
    const panel = await openPanel(await windowOf('paula'), keyOf(bakery, 'station'));
    await worthIn(panel).getByText(`${en.worth.notInCurrency}.`, { exact: true }).waitFor();
    await worthIn(panel).getByRole('button', { name: worthPath.lacks['no-currency'] }).waitFor();
  });

  test('a template is looked at before it is taken', async () => {
    const page = await windowOf('paula');
    const settings = await openCurrency(page);
    await settings.getByRole('button', { name: new RegExp(`^${words.templates.bakery.title}`) }).click();
    const preview = settings.getByRole('region', { name: words.empty.preview(words.templates.bakery.title) });
    await preview.getByText(words.measures.because(words.templates.bakery.measures['sold-on-the-day'].why), { exact: true }).waitFor();
    expect((await storedIn(bakery)).currency).toBeNull();
    expect(await barriers(page)).toEqual([]);
    await preview.getByRole('button', { name: words.empty.start }).click();
    await settings.getByRole('table', { name: words.measures.title }).waitFor();
    expect(await rateOf(bakery, 'People who leave the queue')).toMatchObject({ perUnit: 1.5 });
  });

  test('what is typed in the words of a measure has its worth at once, with its path', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'fast'));
    await worthIn(panel).getByText('41 croissants/week', { exact: true }).waitFor();
    await button(panel, en.worth.path).click();
    const path = panel.getByRole('region', { name: worthPath.title });
    await path.getByText(worthPath.byWords, { exact: true }).waitFor();
    const steps = await path.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' | ')));
    expect(steps.map((step) => step.replaceAll('\u00a0', ' '))).toEqual([
      'Step | Low | Likely | High',
      'Expected, per week | 35 | 25 | 15',
      'Where it is now | 61',
      'So it goes down by | 26 | 36 | 46',
      `× the exchange rate: 1 per week = 1.5 croissants/week ${words.measures.because(words.templates.bakery.measures['people-leaving-the-queue'].why)}`,
      'What it is worth if it comes true, in croissants/week | 39 | 54 | 69',
      '× the confidence | 75%',
      'What it is worth, in croissants/week | 29.25 | 40.5 | 51.75',
    ]);
    expect(await barriers(page)).toEqual([]);
  });

  test('a measure is picked with the keyboard, from where it is said to be missing; its enabler gets its share', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'station'));
    await worthIn(panel).getByRole('button', { name: worthPath.lacks['own-measure'] }).click();
    const search = form(panel, 'measure').getByRole('combobox');
    await search.focus();
    await search.pressSequentially('croissants');
    await page.keyboard.press('Enter');
    await form(panel, 'measure').getByText(words.templates.bakery.measures['croissants-sold'].name, { exact: true }).waitFor();
    await save(panel);
    await worthIn(panel).getByText('132 croissants/week', { exact: true }).waitFor();
    expect(await revisionIn(bakery, keyOf(bakery, 'station'))).toMatchObject({ hypothesis: { measure: { source: 'project', id: 'croissants-sold' } } });

    const oven = await openPanel(page, keyOf(bakery, 'oven'));
    await worthIn(oven).getByText('132 croissants/week', { exact: true }).waitFor();
    await button(oven, en.worth.path).click();
    const path = oven.getByRole('region', { name: worthPath.title });
    await path.getByRole('link', { name: new RegExp(keyOf(bakery, 'station')) }).waitFor();
    await path.getByText(worthPath.shares.alone, { exact: true }).waitFor();
    await path.getByRole('link', { name: new RegExp(keyOf(bakery, 'perfect')) }).waitFor();
  });

  test('an admin makes what was just typed a measure of the project, without leaving the panel', async () => {
    const panel = await openPanel(await windowOf('paula'), keyOf(bakery, 'friends'));
    await edit(panel, 'measure');
    await button(panel, measureWords.share).click();
    await form(panel, 'measure').getByText('New customers who were sent by a friend', { exact: true }).waitFor();
    await save(panel);
    await worthIn(panel).getByRole('button', { name: worthPath.lacks['no-rate'] }).waitFor();
    expect((await storedIn(bakery)).measures.at(-1)).toMatchObject({ name: 'New customers who were sent by a friend', unit: 'per month', rate: null });
  });

  test('who is no admin picks, and makes none', async () => {
    const page = await bakery.as('devi');
    await page.route('**/_site/fetch-product', async (route) => {
      if (route.request().postData()?.includes('ADMINISTER_PROJECTS') !== true) return route.fallback();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replaceAll('havePermission\\":true', 'havePermission\\":false') });
    });
    const panel = await openPanel(page, keyOf(bakery, 'bread'));
    await edit(panel, 'measure');
    await form(panel, 'measure').getByRole('combobox').waitFor();
    expect(await button(panel, measureWords.share).count()).toBe(0);
    await page.close();
  });

  test('what would make possible what makes it possible is refused, and the way around is shown', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'perfect'));
    await edit(panel, 'kind');
    await panel.getByRole('radio', { name: en.kinds.enabler }).check();
    const search = form(panel, 'kind').getByRole('combobox');
    await search.fill('second oven');
    await panel.getByRole('option', { name: /A second oven/ }).click();
    await button(panel, en.save).click();
    await panel.getByText(en.problems['enables-cycle'], { exact: true }).waitFor();
    const way = panel.getByRole('form', { name: en.parts.kind }).getByRole('listitem');
    await way.first().waitFor();
    expect(await way.evaluateAll((steps) => steps.map(({ textContent }) => textContent.split(' ')[0]))).toEqual(['perfect', 'oven', 'perfect'].map((name) => keyOf(bakery, name as 'oven')));
    await button(panel, en.cancel).click();
  });

  test('before a rate is saved, the page shows which places it changes; then all worth follows, and who did it is kept', async () => {
    const page = await windowOf('paula');
    const settings = await openCurrency(page);
    const sent = await openMeasure(settings, 'New customers who were sent by a friend');
    await sent.getByLabel(words.measures.rate, { exact: true }).fill('50');
    await sent.getByLabel(words.measures.why, { exact: true }).fill('they come again and again');
    const moved = sent.getByRole('status', { name: words.effect.title });
    await moved.getByText(words.effect.moves(1, 6), { exact: true }).waitFor();
    await moved.getByText(words.effect.enters(1)).waitFor();
    await sent.getByRole('button', { name: en.cancel, exact: true }).click();
    const measure = await openMeasure(settings, 'People who leave the queue');
    await measure.getByLabel(words.measures.rate, { exact: true }).fill('7.5');
    const effect = measure.getByRole('status', { name: words.effect.title });
    // What it moves is done, and in no order any more.
    await effect.getByText(words.effect.none(6), { exact: true }).waitFor();
    await measure.getByLabel(words.measures.why, { exact: true }).fill('');
    await button(settings, en.save).click();
    await measure.getByText(words.measures.whyMissing, { exact: true }).waitFor();
    await measure.getByLabel(words.measures.why, { exact: true }).fill('they come back every day, if they are served');
    expect(await rateOf(bakery, 'People who leave the queue')).toMatchObject({ perUnit: 1.5 });
    await button(settings, en.save).click();
    await settings.getByText(en.saved).waitFor();

    await button(settings, words.history.show).click();
    const newest = settings.getByRole('list', { name: words.history.show }).getByRole('listitem').first();
    await newest.getByText('Paula Oduya').waitFor();
    expect((await newest.innerText()).replaceAll('\u00a0', ' ')).toContain('People who leave the queue: from 1 per week = 1.5 croissants/week to 1 per week = 7.5 croissants/week');
    expect(await barriers(page)).toEqual([]);

    const panel = await openPanel(page, keyOf(bakery, 'fast'));
    await worthIn(panel).getByText('203 croissants/week', { exact: true }).waitFor();
    await eventually(async () => {
      const { body } = await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${keyOf(bakery, 'fast')}/properties/value-backlog-worth`);
      expect(body).toMatchObject({ value: { worth: 202.5 } });
    }, 15_000);
  });

  test('Undo takes a rate back; a measure in use is retired instead of removed, and restored', async () => {
    const settings = await openCurrency(await windowOf('paula'));
    const measure = await openMeasure(settings, 'Sold on the day');
    await measure.getByLabel(words.measures.rate, { exact: true }).fill('15');
    await measure.getByRole('button', { name: words.measures.saveAnyway }).or(measure.getByRole('button', { name: en.save, disabled: false })).first().click();
    await settings.getByRole('button', { name: en.undo }).click();
    await eventually(async () => expect(await rateOf(bakery, 'Sold on the day')).toMatchObject({ perUnit: 12 }));

    await openMeasure(settings, 'Croissants sold');
    await button(settings, words.measures.removeFor('Croissants sold')).click();
    await settings.getByText(words.measures.keptRetired).waitFor();
    await button(settings, words.measures.retired(1)).click();
    await button(settings, words.measures.restoreFor('Croissants sold')).click();
    await button(settings, words.measures.edit('Croissants sold')).waitFor();
  });

  test('two admins: what touches something else goes together silently, the same rate is shown twice', async () => {
    const [paula, other] = [await openCurrency(await windowOf('paula')), await openCurrency(await bakery.as('paula'))];
    const [mine, theirs] = [await openMeasure(paula, 'Sold on the day'), await openMeasure(other, 'Sold on the day')];
    await theirs.getByLabel(words.measures.name, { exact: true }).fill('Sold by closing time');
    await theirs.getByLabel(words.measures.rate, { exact: true }).fill('14');
    await theirs.getByRole('button', { name: en.save, disabled: false }).click();
    await other.getByText(en.saved).waitFor();

    await mine.getByLabel(words.measures.unit, { exact: true }).fill('% by ten o’clock');
    await mine.getByLabel(words.measures.rate, { exact: true }).fill('20');
    await mine.getByRole('button', { name: en.save, disabled: false }).click();
    const conflict = paula.getByRole('alert').filter({ hasText: words.conflict.explain });
    await conflict.getByText('20, because', { exact: false }).waitFor();
    await conflict.getByText('14, because', { exact: false }).waitFor();
    expect(await rateOf(bakery, 'Sold by closing time')).toMatchObject({ perUnit: 14 });
    await conflict.getByRole('button', { name: words.conflict.takeMine }).click();
    await paula.getByText(en.saved).waitFor();
    expect((await storedIn(bakery)).measures.find(({ id }) => id === 'sold-on-the-day')).toMatchObject({
      name: 'Sold by closing time',
      unit: '% by ten o’clock',
      rate: { perUnit: 20 },
    });
  });

  test('who is no admin sees all of it and can change nothing, and is told why', async () => {
    const page = await bakery.as('paula');
    await page.route('**/_site/fetch-product', async (route) => {
      if (route.request().postData()?.includes('ADMINISTER_PROJECTS') !== true) return route.fallback();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replaceAll('havePermission\\":true', 'havePermission\\":false') });
    });
    const settings = await openCurrency(page);
    const section = settings.getByRole('region', { name: words.title, exact: true });
    await section.getByText(words.notAdmin, { exact: true }).waitFor();
    await section.getByRole('table', { name: words.measures.title }).waitFor();
    expect(await section.getByRole('button').evaluateAll((buttons) => buttons.map(({ textContent }) => textContent))).toEqual([words.history.show]);
  });
});

test('in German, 1.234,5 is a number, and 1.5 is asked about', async () => {
  const bakery = await openBrowserSite({ locale: 'de-DE', trades: false });
  const settings = await openCurrency(await bakery.as('paula'), currencyDe.title);
  await settings.getByRole('button', { name: new RegExp(`^${currencyDe.templates['web-shop'].title}`) }).click();
  await button(settings, currencyDe.empty.start).click();
  await button(settings, currencyDe.measures.edit('Bestellungen')).click();
  const measure = settings.getByRole('form', { name: currencyDe.measures.edit('Bestellungen'), exact: true });
  const rate = measure.getByLabel(currencyDe.measures.rate, { exact: true });
  await rate.fill('1.5');
  await measure.getByRole('button', { name: de.save, disabled: false }).click();
  const question = measure.getByRole('group', { name: de.numbers.ask['written-otherwise']('1.5') });
  await question.getByRole('button', { name: '1,5', exact: true }).click();
  expect(await rate.inputValue()).toBe('1,5');
  await rate.fill('1.234,5');
  await measure.getByRole('button', { name: de.save, disabled: false }).click();
  await settings.getByText('1 im Monat = 1.234,5\u00a0€', { exact: true }).waitFor();
  await eventually(async () => expect(await rateOf(bakery, 'Bestellungen')).toMatchObject({ perUnit: 1234.5 }));
  await bakery.close();
  expect(bakery.troubles).toEqual([]);
});
