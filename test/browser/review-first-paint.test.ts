import type { Frame, Page } from 'playwright-core';
import { screen } from './support/browser-site';
import { eventually } from './support/eventually';
import { hold, screenCode } from './support/holding';
import { backlogAddress } from './support/lists';
import { en } from './support/reading';
import { answerButton, answered, guests, openReview, progress, saveAnswer, startSprint, verdictWords } from './support/reviewing';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();

beforeAll(async () => {
  await startSprint(bakery, 'Week of rolls', [
    { summary: 'Rolls', hypothesis: guests({ beneficiary: 'Commuters <b>before</b> seven' }) },
    { summary: 'Rye', hypothesis: guests() },
  ]);
});

/** Opens the review, and has the code of its screen arrive only when it is let through. */
async function openWithoutScreen(page: Page): Promise<{ readonly frame: Frame; readonly letThrough: () => void }> {
  await page.goto(backlogAddress);
  const letThrough = await hold(page, screenCode);
  await page.getByRole('button', { name: 'More for Week of rolls', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sprint review' }).click();
  return { frame: await screen(page, 'review'), letThrough };
}

/** Where the sentence and its question stand, and how they look. */
const asked = async (frame: Frame) =>
  Promise.all(
    [frame.locator('p:has(bdi + bdi)').first(), frame.getByRole('heading', { level: 2, name: en.value.question })].map((part) =>
      part.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { font, color } = getComputedStyle(element);
        return { text: element.textContent, font, color, x, y, width, height };
      }),
    ),
  );

test('the first question is there before the screen, which takes its place without a jump', async () => {
  const { frame, letThrough } = await openWithoutScreen(await bakery.as('paula'));
  await frame.getByRole('heading', { name: en.value.question }).waitFor();
  await frame.getByText('Commuters <b>before</b> seven').waitFor();
  expect(await frame.getByRole('button').count()).toBe(0);
  const before = await asked(frame);
  letThrough();
  await answerButton(frame, 'achieved').waitFor();
  expect(await asked(frame)).toEqual(before);
});

test('what was answered is left to the screen', async () => {
  const review = await openReview(await bakery.as('paula'), 'Week of rolls');
  for (const summary of ['Rolls', 'Rye']) {
    await review.getByText(summary, { exact: true }).waitFor();
    await answerButton(review, 'achieved').click();
    await saveAnswer(review);
    await review.getByRole('button', { name: verdictWords.correct }).waitFor();
    if (summary === 'Rolls') await review.press('body', 'ArrowRight');
  }
  await answered(review, 2, 2);

  const page = await bakery.as('sam');
  const told = page.waitForResponse((response) => response.request().postData()?.includes('openReview') === true);
  const { frame, letThrough } = await openWithoutScreen(page);
  await told;
  await frame.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  expect(await frame.getByRole('heading').count()).toBe(0);
  letThrough();
  await eventually(async () => expect(await progress(frame).getAttribute('aria-valuenow')).toBe('2'));
});
