import { screen } from './support/browser-site';
import { button, en, openPanel, sentenceOf } from './support/reading';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();

const panelTitle = 'Hypothesis';

async function open(person: Parameters<typeof bakery.as>[0], summary: string) {
  const page = await bakery.as(person);
  await page.goto(`/browse/${bakery.keyOf(summary)}`);
  await page.getByRole('article', { name: bakery.keyOf(summary) }).waitFor();
  return page;
}

test('summary and description are edited in place, and stay', async () => {
  const page = await open('devi', 'Clean the flour store');
  await page.getByRole('button', { name: 'Edit summary: Clean the flour store' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('Clean the flour store, both shelves');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /both shelves/ }).waitFor();

  await page.getByRole('button', { name: 'Add a description…' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Moths.\n\nAgain.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Edit description' }).waitFor();

  await page.reload();
  await page.getByRole('heading', { level: 1, name: /both shelves/ }).waitFor();
  expect(await page.getByRole('region', { name: 'Description' }).locator('p').allInnerTexts()).toEqual(['Moths.', 'Again.']);
});

test('an issue is moved on, commented on, and given a child', async () => {
  const page = await open('sam', 'Croissants for the climbing hall');
  await page.getByRole('button', { name: 'Status: To Do. Change it' }).click();
  await page.getByRole('menuitem', { name: 'In Progress' }).click();
  await page.getByRole('button', { name: 'Status: In Progress. Change it' }).waitFor();

  await page.getByLabel('Add a comment').fill('Thursday is when most of them come.');
  await page.getByRole('button', { name: 'Save comment' }).click();
  const activity = page.getByRole('region', { name: 'Activity' });
  await activity.getByRole('listitem').filter({ hasText: 'Sam Lindqvist' }).filter({ hasText: 'Thursday is when most of them come.' }).waitFor();

  await page.getByRole('button', { name: 'Create child issue' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('Ask for a place next to the entrance');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Child issues' }).getByText('Ask for a place next to the entrance').waitFor();
});

test('a child of an epic is one of the to-dos that its panel shows', async () => {
  const page = await open('paula', 'A second oven');
  await page.getByRole('button', { name: 'Create child issue' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('Measure the door before it is delivered');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Child issues' }).getByText('Measure the door before it is delivered').waitFor();
  await page.reload();
  const panel = await screen(page, 'panel');
  await panel.getByText('Measure the door before it is delivered').waitFor();
});

test('on an epic the panel is there without anybody adding it', async () => {
  const page = await bakery.as('devi');
  const panel = await openPanel(page, bakery.keyOf('Croissants at the station by half past six'));
  expect(await sentenceOf(panel)).toMatch(/^By doing .+, we expect .+\.$/);
});

test('on a story nobody sees the panel until somebody adds it through Apps, and it can be hidden again', async () => {
  const story = 'Half portions for children';
  const page = await open('devi', story);
  await page.getByRole('button', { name: 'Apps', exact: true }).waitFor();
  expect(await page.getByRole('region', { name: panelTitle }).count()).toBe(0);

  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  await page.getByRole('menuitem', { name: panelTitle }).click();
  const panel = await screen(page, 'panel');
  await panel.getByText(en.notACarrier.title).waitFor();

  const stella = await open('stella', story);
  await (await screen(stella, 'panel')).getByText(en.notACarrier.title).waitFor();
  expect(await stella.getByRole('button', { name: 'Apps', exact: true }).count()).toBe(0);

  await page.getByRole('button', { name: `More for ${panelTitle}` }).click();
  await page.getByRole('menuitem', { name: 'Hide from this issue' }).click();
  await page.getByRole('region', { name: panelTitle }).waitFor({ state: 'detached' });
});

test('only an admin may show the panel on all issues of the project', async () => {
  const sam = await open('sam', 'A second oven');
  await sam.getByRole('button', { name: `More for ${panelTitle}` }).click();
  await sam.getByRole('menuitem', { name: 'Hide from this issue' }).waitFor();
  expect(await sam.getByRole('menuitem', { name: 'Show for all issues' }).count()).toBe(0);

  const paula = await open('paula', 'A second oven');
  await paula.getByRole('button', { name: `More for ${panelTitle}` }).click();
  // Who leaves the page at once may take the request along.
  const shown = paula.waitForResponse('**/_site/panels');
  await paula.getByRole('menuitem', { name: 'Show for all issues' }).click();
  await shown;
  await paula.goto(`/browse/${bakery.keyOf('The shop door squeaks')}`);
  await (await screen(paula, 'panel')).getByText(en.notACarrier.title).waitFor();
});

test('the context says by its lozenge how the hypothesis stands, and opens to the whole of it', async () => {
  const page = await open('stella', 'Croissants at the station by half past six');
  const context = page.getByRole('button', { name: new RegExp(`^${panelTitle}`) });
  await page.getByRole('button', { name: new RegExp(`^${panelTitle}.*(${Object.values(en.agreement.states).join('|')})`, 'i') }).waitFor();
  expect(await page.locator('iframe[src*="/context.html"]').count()).toBe(0);
  await context.click();
  const frame = await screen(page, 'context');
  await frame.getByText(/we expect/).first().waitFor();
});

test('the lozenge follows when the hypothesis is written', async () => {
  const page = await open('paula', 'Brunch on Sundays');
  const context = page.getByRole('button', { name: new RegExp(`^${panelTitle}`) });
  const before = await context.innerText();
  const panel = await screen(page, 'panel');
  await panel.getByLabel(en.sentenceFields.thing).fill('opening on Sundays');
  await panel.getByLabel(en.sentenceFields.value).fill('families who stay for an hour');
  await button(panel, en.save).click();
  await panel.getByText(en.saved, { exact: true }).waitFor();
  await page.waitForFunction((text) => {
    const found = [...document.querySelectorAll('button[aria-expanded]')].find(({ textContent }) => textContent.startsWith('Hypothesis'));
    return found !== undefined && (found as HTMLElement).innerText !== text;
  }, before);
});
