import type { Frame, Page } from 'playwright-core';
import type { PersonName } from '../../local/demo/people';
import { screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { hold, screenCode } from './support/holding';
import { button, en, openPanel, thingField } from './support/reading';
import { siteOfStories } from './support/stories';
import { edit, fillSentence, save } from './support/writing';

const bakery = siteOfStories();

/** Opens an issue, and has the code of the panel's screen arrive only when it is let through. */
async function openWithoutScreen(page: Page, key: string): Promise<{ readonly panel: Frame; readonly letThrough: () => void }> {
  const letThrough = await hold(page, screenCode);
  await page.goto(`/browse/${key}`);
  return { panel: await screen(page, 'panel'), letThrough };
}

/** The sentence as it stands in the panel: markup, place and size. */
const sentenceIn = (panel: Frame) =>
  panel.locator('p:has(bdi)').first().evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { html: element.outerHTML, font: getComputedStyle(element).font, x, y, width, height };
  });

const hasScreen = (panel: Frame) => panel.getByRole('status').waitFor({ state: 'attached' });

test.each<readonly [string, PersonName, Parameters<typeof keyOf>[1]]>([
  ['Paula', 'paula', 'station'],
  ['Stella, who may not edit it', 'stella', 'station'],
  ['Paula, on an enabler', 'paula', 'oven'],
])('the sentence is there before the screen, which takes its place without a jump: for %s', async (_, person, epic) => {
  const page = await bakery.as(person);
  const { panel, letThrough } = await openWithoutScreen(page, keyOf(bakery, epic));
  await panel.locator('p bdi').first().waitFor();
  expect(await panel.getByRole('button').count()).toBe(0);
  const before = await sentenceIn(panel);
  letThrough();
  await hasScreen(panel);
  await panel.getByRole('heading', { name: en.toDos.title }).waitFor();
  expect(await sentenceIn(panel)).toEqual(before);
});

test('what somebody wrote is text, not markup, and keeps its direction and its lines', async () => {
  const key = keyOf(bakery, 'friends');
  const page = await bakery.as('paula');
  const written = await openPanel(page, key);
  await edit(written, 'sentence');
  await fillSentence(written, '<img src=x onerror="document.title=1"> לחם\nטרי', 'a & b &lt; c 🥐');
  await save(written);

  const { panel, letThrough } = await openWithoutScreen(await bakery.as('devi'), key);
  await panel.locator('p bdi').first().waitFor();
  expect(await panel.locator('bdi').allTextContents()).toEqual(['<img src=x onerror="document.title=1"> לחם\nטרי', 'a & b &lt; c 🥐']);
  expect(await panel.locator('p bdi').first().evaluate((element) => getComputedStyle(element).whiteSpaceCollapse)).toBe('preserve-breaks');
  const before = await sentenceIn(panel);
  letThrough();
  await hasScreen(panel);
  expect(await sentenceIn(panel)).toEqual(before);
});

test('a screen that was faster than Jira is not painted over', async () => {
  const page = await bakery.as('devi');
  const answer = await hold(page, /\/_site\/fetch-product$/);
  await page.goto(`/browse/${keyOf(bakery, 'fast')}`);
  const panel = await screen(page, 'panel');
  await panel.locator('[aria-busy="true"]').waitFor();
  answer();
  await hasScreen(panel);
  await button(panel, en.edit(en.parts.sentence)).waitFor({ state: 'attached' });
  expect(await panel.getByRole('main').count()).toBe(1);
});

test('where there is more to show than a sentence, the screen shows it', async () => {
  const page = await bakery.as('paula');
  const typing = await openPanel(page, keyOf(bakery, 'bread'));
  await edit(typing, 'sentence');
  await thingField(typing).fill('rye on Fridays only');

  const answered = page.waitForResponse((response) => response.request().postData()?.includes('/search/jql') === true);
  const { panel, letThrough } = await openWithoutScreen(page, keyOf(bakery, 'bread'));
  await answered;
  await panel.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  expect(await panel.getByRole('main').count()).toBe(0);
  letThrough();
  await panel.getByRole('form', { name: en.parts.sentence }).waitFor();
});
