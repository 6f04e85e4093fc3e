import type { Frame } from 'playwright-core';
import { keyOf } from './support/epics';
import { button, en, openPanel, sentenceOf } from './support/reading';
import { revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { windowsOn } from './support/windows';
import { edit, fill, fillSentence, save, saidIt } from './support/writing';

const bakery = siteOfStories();
const windowOf = windowsOn(bakery);

type Epic = Parameters<typeof keyOf>[1];

const stored = async (epic: Epic) => (await revisionIn(bakery, keyOf(bakery, epic)))?.hypothesis;
const { conflict } = en;

const paulas = { thing: 'Paula’s thing', value: 'Paula’s value' };
const devis = { thing: 'Devi’s thing', value: 'Devi’s value' };

/** Both change both halves of the same sentence; Paula is first, and Devi is asked. */
async function bothSave(epic: Epic): Promise<{ readonly devi: Frame; readonly paula: Frame }> {
  const [paula, devi] = await Promise.all([
    openPanel(await windowOf('paula'), keyOf(bakery, epic)),
    openPanel(await windowOf('devi'), keyOf(bakery, epic)),
  ]);
  await edit(devi, 'sentence');
  await fillSentence(devi, devis.thing, devis.value);
  await edit(paula, 'sentence');
  await fillSentence(paula, paulas.thing, paulas.value);
  await save(paula);
  await button(devi, en.save).click();
  await devi.getByRole('heading', { name: conflict.title('Paula Oduya') }).waitFor();
  return { devi, paula };
}

describe('two people save the same words at once', () => {
  test('the second one reads both texts, and takes their own', async () => {
    const { devi } = await bothSave('ahead');
    for (const text of [...Object.values(paulas), ...Object.values(devis)]) await devi.getByText(text, { exact: true }).waitFor();
    expect(await stored('ahead')).toMatchObject(paulas);

    await button(devi, conflict.takeAllMine).click();
    await saidIt(devi, en.saved);
    expect(await stored('ahead')).toMatchObject(devis);
    expect(await sentenceOf(devi)).toBe(`By doing ${devis.thing}, we expect ${devis.value}.`);
  });

  test('or takes what was saved first, and nothing more is saved', async () => {
    const { devi } = await bothSave('friends');
    const before = await revisionIn(bakery, keyOf(bakery, 'friends'));
    await button(devi, conflict.takeAllTheirs).click();
    await saidIt(devi, conflict.tookTheirs);
    expect(await sentenceOf(devi)).toContain(paulas.value);
    expect(await revisionIn(bakery, keyOf(bakery, 'friends'))).toEqual(before);
  });

  test('or takes one part from each', async () => {
    const { devi, paula } = await bothSave('perfect');
    await devi.getByRole('group', { name: en.parts.thing }).getByRole('radio', { name: conflict.theirs('Paula Oduya') }).check();
    await devi.getByRole('group', { name: en.parts.value }).getByRole('radio', { name: conflict.mine }).check();
    await button(devi, conflict.save).click();
    await saidIt(devi, en.saved);
    expect(await stored('perfect')).toMatchObject({ thing: paulas.thing, value: devis.value });
    await paula.getByText(devis.value, { exact: true }).waitFor();
  });
});

test('two people who change different parts both keep theirs, without a question', async () => {
  const [paula, devi] = await Promise.all([
    openPanel(await windowOf('paula'), keyOf(bakery, 'fast')),
    openPanel(await windowOf('devi'), keyOf(bakery, 'fast')),
  ]);
  await edit(devi, 'beneficiary');
  await fill(devi, { [en.beneficiary.question]: 'People with a train to catch' });
  await edit(paula, 'confidence');
  await fill(paula, { [en.confidence.question]: '65' });
  await save(paula);
  await button(devi, en.save).click();
  await saidIt(devi, conflict.merged);
  expect(await stored('fast')).toMatchObject({ confidence: 65, beneficiary: 'People with a train to catch' });
  await paula.getByText('People with a train to catch', { exact: true }).waitFor();
});

test('two people who begin the same hypothesis at once are asked as well, and neither text is lost', async () => {
  const [paula, devi] = await Promise.all([
    openPanel(await windowOf('paula'), keyOf(bakery, 'brunch')),
    openPanel(await windowOf('devi'), keyOf(bakery, 'brunch')),
  ]);
  await fillSentence(devi, devis.thing, devis.value);
  await fillSentence(paula, paulas.thing, paulas.value);
  await save(paula);
  await button(devi, en.save).click();
  await devi.getByRole('heading', { name: conflict.title('Paula Oduya') }).waitFor();
  for (const text of [...Object.values(paulas), ...Object.values(devis)]) await devi.getByText(text, { exact: true }).waitFor();
  await button(devi, conflict.takeAllMine).click();
  await saidIt(devi, en.saved);
  expect(await revisionIn(bakery, keyOf(bakery, 'brunch'))).toMatchObject({ number: 2, hypothesis: devis });
});

test('who is only reading sees what the other saved, quietly', async () => {
  const [paula, stella] = await Promise.all([
    openPanel(await windowOf('paula'), keyOf(bakery, 'bread')),
    openPanel(await windowOf('stella'), keyOf(bakery, 'bread')),
  ]);
  await stella.getByText('more of what we bake').waitFor();
  await edit(paula, 'beneficiary');
  await fill(paula, { [en.beneficiary.question]: 'People who come in before eight' });
  await save(paula);
  await stella.getByText('People who come in before eight', { exact: true }).waitFor();
  expect(await stella.getByRole('status').allInnerTexts()).toEqual(['']);
});

test('who is typing keeps every letter while the other saves', async () => {
  const [paula, devi] = await Promise.all([
    openPanel(await windowOf('paula'), keyOf(bakery, 'station')),
    openPanel(await windowOf('devi'), keyOf(bakery, 'station')),
  ]);
  await edit(devi, 'reason');
  await fill(devi, { [en.reason.question]: 'Half a thou' });
  await edit(paula, 'confidence');
  await fill(paula, { [en.confidence.question]: '66' });
  await save(paula);
  await devi.getByText(/^66%/).waitFor();
  await devi.getByLabel(en.reason.question).pressSequentially('ght');
  expect(await devi.getByLabel(en.reason.question).inputValue()).toBe('Half a thought');
  await button(devi, en.save).click();
  await saidIt(devi, conflict.merged);
  expect(await stored('station')).toMatchObject({ confidence: 66, reason: 'Half a thought' });
});
