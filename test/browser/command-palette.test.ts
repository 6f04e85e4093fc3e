import { eventually } from './support/eventually';
import { backlogAddress } from './support/lists';
import { bridge, openSmallApp, screen, smallManifest } from './support/small-app';

const manifest = smallManifest(`
  jira:command:
    - { key: review, title: Review the sprint, icon: open, shortcut: s r, keywords: [retrospective], target: { resource: ui/one, viewportSize: large }, resolver: { function: resolver } }
    - { key: due, title: What is due, target: { resource: ui/two } }`);

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest);
});
afterAll(() => small.close());

async function openBacklog() {
  const page = await small.as('sam');
  await page.goto(backlogAddress);
  await page.getByRole('button', { name: 'More for Week 47' }).waitFor();
  return page;
}

test('a command is found by its title or by a keyword, and opens its modal, which is told where it is', async () => {
  const page = await openBacklog();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('option');
  await options.first().waitFor();
  await eventually(async () => expect(await options.count()).toBe(2));
  await page.keyboard.type('retro');
  await eventually(async () => expect(await options.allInnerTexts()).toEqual([expect.stringContaining('Review the sprint')]));
  await page.keyboard.press('Enter');
  expect(await bridge(await screen(page, 'one'), 'getContext')).toMatchObject({
    moduleKey: 'review', extension: { type: 'jira:command', location: small.site.url + backlogAddress },
  });
  expect((await page.locator('.app-modal').boundingBox())?.width).toBe(800);
});

test('arrows and Enter choose, Escape leaves', async () => {
  const page = await openBacklog();
  await page.keyboard.press('Meta+k');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await screen(page, 'two');
  await page.keyboard.press('Escape');
  await page.locator('.app-modal').waitFor({ state: 'detached' });
});

test('a shortcut runs its command once the palette has been opened', async () => {
  const page = await openBacklog();
  await page.keyboard.press('s');
  await page.keyboard.press('r');
  expect(await page.locator('.app-modal').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  await page.keyboard.press('r');
  await screen(page, 'one');
});
