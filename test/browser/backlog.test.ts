import type { Page } from 'playwright-core';
import { work } from '../../local/demo/work';
import { drag, tryToDrag } from './support/dragging';
import { eventually } from './support/eventually';
import { backlogAddress, keysIn, list, row } from './support/lists';
import { siteOfStories } from './support/stories';

const active = 'BAKE Sprint 4';
const next = 'BAKE Sprint 5';
const backlog = 'Backlog';

const bakery = siteOfStories();

/** The backlog, high enough that nothing has to be scrolled while it is dragged. */
async function openBacklog(person: Parameters<typeof bakery.as>[0]): Promise<Page> {
  const page = await bakery.as(person, { height: 1800 });
  await page.goto(backlogAddress);
  for (const name of [active, next, backlog]) await row(page, (await waitForKeys(page, name))[0]!).waitFor();
  return page;
}

async function waitForKeys(page: Page, name: string): Promise<readonly string[]> {
  await eventually(async () => expect(await keysIn(page, name)).not.toEqual([]));
  return keysIn(page, name);
}

const showsOrder = (page: Page, name: string, keys: readonly string[], withinMilliseconds?: number) =>
  eventually(async () => expect(await keysIn(page, name)).toEqual(keys), withinMilliseconds);

const keysOf = (items: readonly (typeof work)[number][]) => items.filter(({ type }) => type !== 'subtask').map(({ summary }) => bakery.keyOf(summary));

test('the active sprint, the future one and the backlog stand below each other, in rank order', async () => {
  const page = await openBacklog('sam');
  expect(await keysIn(page, active)).toEqual(keysOf(work.filter(({ sprint }) => sprint === 'active')));
  expect(await keysIn(page, next)).toEqual(keysOf(work.filter(({ sprint }) => sprint === 'next')));
  expect(await keysIn(page, backlog)).toEqual(keysOf(work.filter(({ sprint, status }) => sprint === undefined && status !== 'done')));
  const names = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(names.filter((name) => name !== 'Epics')).toEqual([active, next, backlog]);
});

test('an issue dragged above another stays there, and somebody else sees it within two seconds', async () => {
  const [sam, devi] = await Promise.all([openBacklog('sam'), openBacklog('devi')]);
  const before = await keysIn(sam, backlog);
  const [first, second, third, ...rest] = before as readonly [string, string, string, ...string[]];
  const after = [first, rest[0]!, second, third, ...rest.slice(1)];

  await drag(sam, row(sam, rest[0]!), 'above', row(sam, second));
  await showsOrder(devi, backlog, after, 2000);
  await showsOrder(sam, backlog, after);

  await sam.reload();
  expect(await waitForKeys(sam, backlog)).toEqual(after);
});

test('an issue dragged below another lands right after it', async () => {
  const page = await openBacklog('paula');
  const [first, second, third, ...rest] = (await keysIn(page, next)) as readonly [string, string, string, ...string[]];
  await drag(page, row(page, first), 'below', row(page, third));
  await showsOrder(page, next, [second, third, first, ...rest]);
});

test('an issue that is dropped where it was stays there', async () => {
  const page = await openBacklog('paula');
  const before = await keysIn(page, next);
  await drag(page, row(page, before[0]!), 'below', row(page, before[0]!));
  await drag(page, row(page, before[2]!), 'above', row(page, before[1]!));
  await showsOrder(page, next, [before[0]!, before[2]!, before[1]!, ...before.slice(3)]);
});

test('an issue is dragged from the backlog into a sprint, and back', async () => {
  const page = await openBacklog('sam');
  const inSprint = await keysIn(page, next);
  const [moved, ...others] = (await keysIn(page, backlog)) as readonly [string, ...string[]];

  // The page shows a move before Jira has answered, and who leaves at once takes the second call along.
  const ranked = page.waitForResponse('**/rest/agile/1.0/issue/rank');
  await drag(page, row(page, moved), 'above', row(page, inSprint[0]!));
  await showsOrder(page, next, [moved, ...inSprint]);
  await ranked;
  await showsOrder(page, backlog, others);

  await page.reload();
  expect(await waitForKeys(page, next)).toEqual([moved, ...inSprint]);
  await drag(page, row(page, moved), 'below', row(page, others[1]!));
  await showsOrder(page, backlog, [...others.slice(0, 2), moved, ...others.slice(2)]);
  await showsOrder(page, next, inSprint);
});

/** Opens a menu and takes an entry of it with the keyboard alone. */
async function takeFromMenu(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).focus();
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('menuitem', { name: entry, exact: true });
  const inMenu = page.getByRole('menuitem').and(page.locator(':focus'));
  await inMenu.waitFor();
  while (!(await wanted.evaluate((element) => element === document.activeElement))) {
    const name = await inMenu.innerText();
    await page.keyboard.press('ArrowDown');
    // A key that came before the menu listened is pressed again.
    await inMenu.filter({ hasNotText: name }).waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await page.keyboard.press('Enter');
}

test('all that dragging does can be done with the keyboard', async () => {
  const page = await openBacklog('devi');
  const [first, second, ...rest] = (await keysIn(page, backlog)) as readonly [string, string, ...string[]];
  await takeFromMenu(page, `Move ${first}`, 'Move down');
  await showsOrder(page, backlog, [second, first, ...rest]);
  await takeFromMenu(page, `Move ${second}`, 'Move to bottom');
  await showsOrder(page, backlog, [first, ...rest, second]);
  // The page shows a move before Jira has answered; a second page shows what Jira says.
  await showsOrder(await openBacklog('paula'), backlog, [first, ...rest, second]);
  await takeFromMenu(page, `Move ${second}`, 'Move to top');
  await showsOrder(page, backlog, [second, first, ...rest]);

  const inSprint = await keysIn(page, next);
  await takeFromMenu(page, `Move ${second}`, next);
  await showsOrder(page, next, [...inSprint, second]);
  await takeFromMenu(page, `Move ${second}`, backlog);
  await showsOrder(page, backlog, [second, first, ...rest]);
});

test('an issue is created at the end of the list that somebody writes it in', async () => {
  const page = await openBacklog('paula');
  const before = await keysIn(page, next);
  const section = list(page, next);
  await section.getByRole('button', { name: 'Create issue' }).click();
  await section.getByLabel('Summary').fill('Ask commuters what they eat <b>now</b> 🥐');
  await page.keyboard.press('Enter');
  await section.getByRole('link', { name: 'Ask commuters what they eat <b>now</b> 🥐' }).waitFor();
  await showsOrder(page, next, [...before, bakery.keyOf('Ask commuters what they eat <b>now</b> 🥐')]);
});

test('who may only look sees the same lists, and nothing to move them with', async () => {
  const page = await openBacklog('stella');
  const before = await keysIn(page, backlog);
  expect(await page.getByRole('main').getByRole('button', { name: /^(Move|Create issue|Create sprint|Start sprint|Complete sprint)/ }).count()).toBe(0);
  await tryToDrag(page, row(page, before[2]!), 'above', row(page, before[0]!));
  await page.reload();
  expect(await waitForKeys(page, backlog)).toEqual(before);
});

test('a sprint is completed, what is not done goes back to the backlog, and the next one starts with a goal', async () => {
  const page = await openBacklog('sam');
  const open = work.filter(({ sprint, status, type }) => sprint === 'active' && status !== 'done' && type !== 'subtask').map(({ summary }) => bakery.keyOf(summary));
  await page.getByRole('button', { name: 'Start sprint' }).waitFor();
  expect(await page.getByRole('button', { name: 'Start sprint' }).isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Complete sprint' }).click();
  const completion = page.getByRole('dialog');
  await completion.getByText(`${open.length} that are not go back to the backlog`).waitFor();
  await completion.getByRole('button', { name: 'Complete sprint' }).click();
  await completion.waitFor({ state: 'detached' });
  await list(page, active).waitFor({ state: 'detached' });
  await eventually(async () => expect(await keysIn(page, backlog)).toEqual(expect.arrayContaining(open)));

  await page.getByRole('button', { name: 'Start sprint' }).click();
  const start = page.getByRole('dialog');
  await start.getByLabel('Sprint goal').fill('Commuters come back on the second day');
  await start.getByRole('button', { name: 'Start', exact: true }).click();
  await list(page, next).getByText('Commuters come back on the second day').waitFor();
  await list(page, next).getByRole('button', { name: 'Complete sprint' }).waitFor();
});
