import type { Frame, Locator, Page } from 'playwright-core';
import { summary } from '../../static/words/en/summary';
import { answered, idIn, openReview, reviewWords, stage } from './support/reviewing';
import { sprintsIn } from './support/sprints-of-story';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();
const { aSprint, verdictOf } = sprintsIn(bakery);

/** The bakery's demo has values that are due already: they are asked after those of the sprint. */
const dueInDemo = async (frame: Frame): Promise<number> => {
  const [, all = '0'] = /Due now: \d+ of (\d+)/.exec(await frame.getByText(/ answered/).first().innerText()) ?? [];
  return Number(all);
};

/** Tab, until this has the keyboard. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 12 && !(await hasFocus()); presses += 1) await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

test('the keyboard alone gets through a whole review, and closes it', async () => {
  const sprint = await aSprint('Keyboard sprint', 'Key bread', 'Key tea', 'Key cake');
  const page = await bakery.as('sam');
  const frame = await openReview(page, sprint.name);
  await frame.locator('body').focus();
  await frame.evaluate(() => window.focus());
  const all = 3 + (await dueInDemo(frame));
  await stage(frame, 1, all).waitFor();
  const keys = page.keyboard;
  await keys.press('?');
  await frame.getByRole('dialog', { name: reviewWords.help.title }).waitFor();
  await keys.press('Escape');

  for (const [place, answer] of [[1, '1'], [2, '3'], [3, '2']] as const) {
    await stage(frame, place, all).waitFor();
    await keys.press(answer);
    await keys.press('q');
    await keys.press('Control+Enter');
    await answered(frame, place, 3);
    await keys.press('ArrowRight');
  }
  const given = await Promise.all(['Key bread', 'Key tea', 'Key cake'].map(async (epic) => (await verdictOf(idIn(sprint, epic)))?.answer));
  expect(given).toEqual(['achieved', 'not-achieved', 'partly']);

  await keys.press('Home');
  await stage(frame, 1, all).waitFor();
  await keys.press('l');
  await frame.getByRole('heading', { name: reviewWords.parts.sprint }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('l');
  await stage(frame, 1, all).waitFor();

  await keys.press('c');
  const closing = frame.getByRole('dialog', { name: summary.close.title(sprint.name) });
  await closing.getByRole('button', { name: summary.close.go }).waitFor();
  await keys.press('Escape');
  await closing.waitFor({ state: 'detached' });
  await keys.press('c');
  await tabTo(page, closing.getByRole('button', { name: summary.close.go }));
  await keys.press('Enter');
  await frame.getByRole('article', { name: summary.title(sprint.name) }).waitFor();
  await tabTo(page, frame.getByRole('button', { name: summary.export.markdown, exact: true }));
});
