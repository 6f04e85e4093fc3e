import type { Page } from 'playwright-core';
import { drag } from './support/dragging';
import { eventually } from './support/eventually';
import { boardAddress, keysIn, list, row } from './support/lists';
import { siteOfStories } from './support/stories';

const columns = ['To Do', 'In Progress', 'Done'] as const;

const bakery = siteOfStories();

async function openBoard(person: Parameters<typeof bakery.as>[0]): Promise<Page> {
  const page = await bakery.as(person, { height: 1400 });
  await page.goto(boardAddress);
  await list(page, 'Done').waitFor();
  return page;
}

const shows = (page: Page, key: string, column: string, withinMilliseconds?: number) =>
  eventually(async () => expect(await keysIn(page, column)).toContain(key), withinMilliseconds);

test('the board shows the active sprint, its goal, and a column for each status', async () => {
  const page = await openBoard('stella');
  await page.getByRole('heading', { name: 'BAKE Sprint 4', level: 1 }).waitFor();
  await page.getByText('Two hundred commuters a week have breakfast from us').waitFor();
  await eventually(async () => expect(await page.getByRole('main').getByRole('region').evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')))).toEqual(columns));
  expect(await keysIn(page, 'Done')).toContain(bakery.keyOf('Buy flour'));
  expect(await keysIn(page, 'In Progress')).toContain(bakery.keyOf('Take cards at the cart'));
  expect(await keysIn(page, 'To Do')).toContain(bakery.keyOf('Buy sugar'));
  expect(await page.getByRole('button', { name: /^Move / }).count()).toBe(0);
});

test('a card dragged to another column has its status there, for everybody and after a reload', async () => {
  const [devi, sam] = await Promise.all([openBoard('devi'), openBoard('sam')]);
  const sugar = bakery.keyOf('Buy sugar');
  await drag(devi, row(devi, sugar), 'on', list(devi, 'In Progress'));
  await shows(sam, sugar, 'In Progress', 2000);
  await shows(devi, sugar, 'In Progress');
  expect(await keysIn(devi, 'To Do')).not.toContain(sugar);

  await devi.reload();
  await shows(devi, sugar, 'In Progress');
  await devi.goto(`/browse/${sugar}`);
  await devi.getByRole('button', { name: 'Status: In Progress. Change it' }).waitFor();
});

test('a card’s menu moves it without a mouse', async () => {
  const page = await openBoard('sam');
  const tray = bakery.keyOf('Bake the second tray for the cart at 5:40');
  await page.getByRole('button', { name: `Move ${tray}`, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Done', exact: true }).press('Enter');
  await shows(page, tray, 'Done');
});

test('on a narrow screen a card stays in its column and names its issue, and the bar above never scrolls sideways', async () => {
  const page = await openBoard('stella');
  const sugar = row(page, bakery.keyOf('Buy sugar'));
  for (const width of [320, 500, 600, 660, 740]) {
    await page.setViewportSize({ width, height: 800 });
    await sugar.getByRole('link').waitFor();
    expect([width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([width, width]);
    const column = (await sugar.locator('xpath=..').boundingBox()) ?? { x: 0, width: 0 };
    const card = (await sugar.boundingBox()) ?? { x: 0, width: Infinity };
    expect(card.x + card.width).toBeLessThanOrEqual(column.x + column.width);
  }
});
