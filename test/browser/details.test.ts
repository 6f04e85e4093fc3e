import type { Locator } from 'playwright-core';
import { measures as measureWords } from '../../static/words/en/measures';
import { idOf, keyOf, summaryOf } from './support/epics';
import { eventually } from './support/eventually';
import { button, en, openPanel, thingField, valueField } from './support/reading';
import { revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { windowsOn } from './support/windows';
import { add, edit, fill, form, save, saidIt } from './support/writing';

const bakery = siteOfStories();
const windowOf = windowsOn(bakery);

const stored = async (name: Parameters<typeof keyOf>[1]) => (await revisionIn(bakery, keyOf(bakery, name)))?.hypothesis;

test('Paula says by how much, until when, how sure she is, for whom and why', async () => {
  const page = await windowOf('paula');
  const panel = await openPanel(page, keyOf(bakery, 'ahead'));

  await add(panel, 'measure');
  await form(panel, 'measure').getByRole('combobox').press('ArrowDown');
  await panel.getByRole('option', { name: measureWords.own }).click();
  await fill(form(panel, 'measure'), {
    [en.measure.name]: 'Orders of ten and more',
    [en.measure.unit]: 'orders per week',
    [en.measure.baseline]: '3',
    [en.measure.low]: '6',
    [en.measure.likely]: '12.5',
    [en.measure.high]: '1,020',
  });
  await save(panel);
  await panel.getByText('from 3 to 12.5 orders per week', { exact: true }).waitFor();
  await panel.getByText('between 6 and 1,020').waitFor();

  await add(panel, 'dueDate');
  await fill(panel, { [en.dueDate.question]: '2099-02-14' });
  await save(panel);
  await panel.getByText('Feb 14, 2099', { exact: true }).waitFor();

  await add(panel, 'confidence');
  await fill(panel, { [en.confidence.question]: '45 %' });
  await save(panel);
  await panel.getByText(/^45%/).waitFor();

  await add(panel, 'beneficiary');
  await fill(panel, { [en.beneficiary.question]: 'Two cafés and a dentist' });
  await save(panel);

  await add(panel, 'reason');
  await fill(panel, { [en.reason.question]: 'They ask us every Friday.\nWe write it on a flour bag.' });
  await save(panel);
  await panel.getByText('We write it on a flour bag.').waitFor();
  expect(await panel.getByRole('group', { name: en.addMore }).count()).toBe(0);

  expect(await stored('ahead')).toMatchObject({
    measure: { source: 'typed', name: 'Orders of ten and more', unit: 'orders per week', direction: 'up' },
    expectation: { baseline: 3, low: 6, likely: 12.5, high: 1020 },
    dueDate: '2099-02-14',
    confidence: 45,
    beneficiary: 'Two cafés and a dentist',
    reason: 'They ask us every Friday.\nWe write it on a flour bag.',
  });
});

test('what cannot be meant is told at its field, and what was typed stays there', async () => {
  const page = await windowOf('paula');
  const panel = await openPanel(page, keyOf(bakery, 'friends'));
  await edit(panel, 'confidence');
  for (const typed of ['140', 'rather', '-3', '12.5']) {
    await fill(panel, { [en.confidence.question]: typed });
    await button(panel, en.save).click();
    const field = panel.getByLabel(en.confidence.question);
    await panel.locator('[aria-invalid=true]').waitFor();
    expect(await field.inputValue()).toBe(typed);
    await panel.getByText(en.numbers.percent, { exact: true }).waitFor();
  }
  await button(panel, en.cancel).click();

  await edit(panel, 'measure');
  await fill(panel, { [en.measure.likely]: 'a few' });
  await button(panel, en.save).click();
  await panel.getByText(en.numbers.notANumber('1,234.5'), { exact: true }).waitFor();
  await button(panel, en.cancel).click();
  expect(await stored('friends')).toMatchObject({ confidence: 40, expectation: { likely: 15 } });
});

test('a number is understood as people type it, and asked about where it could be another', async () => {
  const panel = await openPanel(await windowOf('paula'), keyOf(bakery, 'friends'));
  await edit(panel, 'measure');
  await fill(panel, { [en.measure.likely]: '1 200,5', [en.measure.high]: '15 %', [en.measure.low]: '1 002' });
  await button(panel, en.save).click();
  const question = panel.getByRole('group', { name: en.numbers.ask['written-otherwise']('1 200,5') });
  await question.getByRole('button', { name: '1,200.5', exact: true }).click();
  await panel.getByRole('group', { name: en.numbers.ask['in-percent']('15 %') }).getByRole('button', { name: '15', exact: true }).click();
  expect(await panel.getByLabel(en.measure.likely).inputValue()).toBe('1,200.5');
  await fill(panel, { [en.measure.high]: '−15' });
  await save(panel);
  expect(await stored('friends')).toMatchObject({ expectation: { low: 1002, likely: 1200.5, high: -15 } });
  await button(panel, en.undo).click();
  await panel.getByText(/^from 4 to 15/).waitFor();
});

test('an enabler names the epics that it makes possible, found by words and by key', async () => {
  const page = await windowOf('sam');
  const panel = await openPanel(page, keyOf(bakery, 'perfect'));
  await edit(panel, 'kind');
  await panel.getByRole('radio', { name: en.kinds.enabler }).check();
  const search = panel.getByRole('combobox', { name: en.enables.pick });
  await search.pressSequentially('climbing');
  await panel.getByRole('option', { name: summaryOf('friends') }).click();
  await search.pressSequentially(keyOf(bakery, 'brunch').toLowerCase());
  await panel.getByRole('option', { name: summaryOf('brunch') }).click();
  await save(panel);

  await button(panel, en.enables.title(2)).click();
  await panel.locator('dd').getByRole('link', { name: summaryOf('friends') }).waitFor();
  await panel.locator('dd').getByRole('link', { name: summaryOf('brunch') }).waitFor();
  expect(await stored('perfect')).toMatchObject({ kind: 'enabler', enables: [idOf(bakery, 'friends'), idOf(bakery, 'brunch')] });

  await panel.locator('dd').getByRole('link', { name: summaryOf('friends') }).click();
  await page.waitForURL(`**/browse/${keyOf(bakery, 'friends')}`);
});

describe('two lists of criteria, side by side', () => {
  test.each(['thing', 'value'] as const)('for the %s one is added, ticked and removed', async (list) => {
    const page = await windowOf('devi');
    const panel = await openPanel(page, keyOf(bakery, 'ahead'));
    const text = `Somebody checked the ${list}`;
    await button(panel, en.criteria.addTo[list]).click();
    await fill(panel, { [en.criteria.field]: text });
    await save(panel);
    expect((await stored('ahead'))?.criteria[list]).toMatchObject([{ text, met: false }]);

    await panel.getByRole('checkbox', { name: text }).check();
    await panel.getByText(en.criteria.met(1, 1), { exact: true }).waitFor();
    await saidIt(panel, en.saved);
    expect((await stored('ahead'))?.criteria[list]).toMatchObject([{ text, met: true }]);

    await button(panel, en.criteria.remove(text)).click();
    await panel.getByRole('checkbox', { name: text }).waitFor({ state: 'detached' });
    await saidIt(panel, en.saved);
    expect((await stored('ahead'))?.criteria[list]).toEqual([]);
  });
});

describe('the agreement of three sides', () => {
  const lastOf = (text: string) => new RegExp(`^${text}, (?:now|\\d+ seconds ago)$`);

  test('each agrees from their own window, and everybody reads who and when', async () => {
    const agree = async (who: 'paula' | 'sam' | 'devi', side: 'product' | 'consumer' | 'team') => {
      const panel = await openPanel(await windowOf(who), keyOf(bakery, 'perfect'));
      await button(panel, en.agreement.showAndAgree).click();
      await button(panel, en.agreement.agreeFor[side]).click();
      await button(panel, en.agreement.withdrawFor[side]).waitFor();
      return panel;
    };
    await agree('paula', 'product');
    await agree('sam', 'consumer');
    const panel = await agree('devi', 'team');
    for (const name of ['Paula Oduya', 'Sam Lindqvist', 'Devi Raman']) await panel.getByText(lastOf(name)).waitFor();
    await panel.getByText(en.agreement.states.agreed, { exact: true }).waitFor();
    await panel.getByText(en.agreement.summary(3), { exact: true }).waitFor();
  });

  test('changing what was agreed reopens it, and it says so until they agree again', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'perfect'));
    await edit(panel, 'sentence');
    await valueField(panel).fill('people to come across town for it on Saturdays');
    await save(panel);
    await panel.getByText(en.agreement.states.reopened, { exact: true }).waitFor();
    await button(panel, en.agreement.showAndAgree).click();
    await panel.getByText(/^Devi Raman agreed .*The text has changed since\.$/).waitFor();
    expect((await revisionIn(bakery, keyOf(bakery, 'perfect')))?.agreement.team?.reopenedAt).not.toBeNull();

    await button(panel, en.agreement.agreeFor.team).click();
    await panel.getByText(lastOf('Paula Oduya')).waitFor();
  });
});

describe('while somebody types', () => {
  const hints = en.hints.rules;
  const hint = (panel: Awaited<ReturnType<typeof openPanel>>) => panel.getByRole('form').locator('[aria-live=polite] p:not(:empty)');

  test('one hint at a time is given, the most valuable first', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'brunch'));
    await thingField(panel).fill('buy flour');
    await valueField(panel).fill('so that I have flour');
    await panel.getByText(hints['value-repeats-thing']('“flour”'), { exact: true }).waitFor();
    expect(await hint(panel).count()).toBe(1);

    await valueField(panel).fill('_we make this change_');
    await panel.getByText(hints['untouched-template']('“_we make this change_”'), { exact: true }).waitFor();
    expect(await hint(panel).count()).toBe(1);

    await valueField(panel).fill('guests who come back');
    await panel.getByText(hints['no-reason'](), { exact: true }).waitFor();
    expect(await hint(panel).count()).toBe(1);
    await button(panel, en.hints.dismiss).click();
    await panel.getByText(hints['no-reason'](), { exact: true }).waitFor({ state: 'detached' });
  });

  test('a hint never keeps anybody from saving, and Undo takes the save back', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'brunch'));
    await thingField(panel).fill('buy flour');
    await valueField(panel).fill('so that I have flour');
    await panel.getByText(hints['value-repeats-thing']('“flour”'), { exact: true }).waitFor();
    await save(panel);
    expect(await stored('brunch')).toMatchObject({ thing: 'buy flour', value: 'so that I have flour' });

    await button(panel, en.undo).click();
    await thingField(panel).waitFor();
    expect(await thingField(panel).inputValue()).toBe('');
    expect(await stored('brunch')).toMatchObject({ thing: '', value: '' });
  });

  test('Undo of a later save brings back what was there', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'fast'));
    const before = await stored('fast');
    await edit(panel, 'reason');
    await fill(panel, { [en.reason.question]: 'Just a feeling' });
    await save(panel);
    await button(panel, en.undo).click();
    await panel.getByText('We counted 61 in one week').waitFor();
    expect(await stored('fast')).toEqual(before);
  });
});

test('the keyboard alone is enough, from opening to saved', async () => {
  const page = await windowOf('devi');
  const panel = await openPanel(page, keyOf(bakery, 'brunch'));
  await thingField(panel).waitFor();
  const focused = panel.locator(':focus');
  const tabTo = async (field: Locator) => {
    for (let steps = 0; steps < 80 && !(await field.and(focused).isVisible()); steps += 1) await page.keyboard.press('Tab');
    await field.and(focused).waitFor();
  };
  await tabTo(thingField(panel));
  await page.keyboard.type('opening at nine on Sundays');
  await page.keyboard.press('Tab');
  await page.keyboard.type('families who stay for an hour');
  await page.keyboard.press('Enter');
  await saidIt(panel, en.saved);

  // The form is gone; the keyboard is where the sentence is, which Enter opens again.
  await button(panel, en.edit(en.parts.sentence)).and(focused).waitFor();
  await page.keyboard.press('Enter');
  await form(panel, 'sentence').waitFor();
  await page.keyboard.type(' before noon');
  await page.keyboard.press('Escape');
  await saidIt(panel, en.drafts.setAside);
  await button(panel, en.edit(en.parts.sentence)).and(focused).waitFor();

  await page.keyboard.press('Enter');
  await form(panel, 'sentence').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(' and talk');
  await page.keyboard.press('Control+Enter');
  await saidIt(panel, en.saved);
  expect(await stored('brunch')).toMatchObject({ thing: 'opening at nine on Sundays', value: 'families who stay for an hour and talk' });
});

test('the to-dos under an epic are there with their status, all of them when asked for', async () => {
  const page = await windowOf('stella');
  const panel = await openPanel(page, keyOf(bakery, 'oven'));
  const toDos = panel.getByRole('region', { name: en.toDos.title });
  await toDos.getByText(en.toDos.done(1, 4), { exact: true }).waitFor();
  await eventually(async () => {
    expect(await toDos.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^BAKE-\d+\s+Measure how much power the bakehouse can take\s+Done$/i),
      expect.stringMatching(/^BAKE-\d+\s+Get three offers for a deck oven\s+In Progress$/i),
      expect.stringMatching(/^BAKE-\d+\s+Move the proofer out of the bakehouse\s+To Do$/i),
      expect.stringMatching(/^BAKE-\d+\s+Deck oven for sixty croissants at a time\s+To Do$/i),
    ]);
  });

  const station = await openPanel(page, keyOf(bakery, 'station'));
  const all = station.getByRole('region', { name: en.toDos.title });
  await eventually(async () => expect(await all.getByRole('listitem').count()).toBe(6));
  await button(station, en.toDos.showAll(11)).click();
  await eventually(async () => expect(await all.getByRole('listitem').count()).toBe(11));
});
