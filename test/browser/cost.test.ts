import type { Page } from 'playwright-core';
import { keyOf } from './support/epics';
import { button, en, openPanel, thingField, valueField } from './support/reading';
import { siteOfStories } from './support/stories';
import { windowsOn, withoutStatus } from './support/windows';
import { add, fill, save } from './support/writing';

// Where there is a currency, the queue follows the worth of what was saved: counted where its own tests are.
const bakery = siteOfStories({ trades: false });
// Jira asks for the status beside an issue again and again: that is no part of a screen.
const windowOf = windowsOn({ as: (person) => withoutStatus(bakery.as(person)) });

type Epic = Parameters<typeof keyOf>[1];

/** What the app did since a mark. */
function since(mark: number) {
  const { invocations, restCalls, storageReads, storageWrites } = bakery.site.host.log.since(mark);
  return {
    invocations: invocations.map(({ functionKey }) => functionKey),
    fromScreens: restCalls.filter(({ from }) => from === 'screen').map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`),
    fromBackEnd: restCalls.filter(({ from }) => from === 'backend').map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`),
    storageReads: storageReads.length,
    storageWrites: storageWrites.length,
  };
}

/** How many REST calls of the app's screens were on their way at the same time, at most. */
function mostAtOnce(page: Page): () => number {
  let [now, most] = [0, 0];
  const isCall = (request: { url(): string }) => request.url().endsWith('/_site/fetch-product');
  page.on('request', (request) => isCall(request) && (most = Math.max(most, (now += 1))));
  page.on('requestfinished', (request) => isCall(request) && (now -= 1));
  return () => most;
}

/** Opens an issue and waits until nothing more comes. */
async function open(page: Page, epic: Epic) {
  const mark = bakery.site.host.log.mark();
  const panel = await openPanel(page, keyOf(bakery, epic));
  await page.waitForLoadState('networkidle');
  return { panel, mark };
}

test.each<readonly [string, Epic]>([
  ['filled', 'station'],
  ['empty', 'brunch'],
])('opening a %s panel takes no invocation and three REST calls side by side', async (_, epic) => {
  const page = await withoutStatus(bakery.as('paula'));
  const together = mostAtOnce(page);
  const mark = bakery.site.host.log.mark();
  const panel = await openPanel(page, keyOf(bakery, epic));
  await panel.getByRole(epic === 'brunch' ? 'form' : 'region').first().waitFor();
  const { invocations, fromScreens } = since(mark);
  expect(invocations).toEqual([]);
  expect(fromScreens).toHaveLength(3);
  expect(fromScreens).toEqual(
    expect.arrayContaining(['POST /rest/api/3/search/jql', 'GET /rest/api/3/mypermissions', 'GET /rest/api/3/project/search']),
  );
  expect(together()).toBe(3);
});

test('saving the first sentence takes one invocation, three REST calls and at most two writes', async () => {
  const { panel } = await open(await windowOf('devi'), 'brunch');
  await thingField(panel).fill('opening on Sundays');
  await valueField(panel).fill('families who stay for an hour');
  const mark = bakery.site.host.log.mark();
  await save(panel);
  const { invocations, fromBackEnd, storageWrites } = since(mark);
  expect(invocations).toEqual(['resolver']);
  expect(fromBackEnd.length).toBeLessThanOrEqual(3);
  expect(storageWrites).toBeLessThanOrEqual(2);
});

test('saving a change of something written takes no more than that', async () => {
  const { panel } = await open(await windowOf('devi'), 'perfect');
  await add(panel, 'reason');
  await fill(panel, { [en.reason.question]: 'Devi can do it' });
  const mark = bakery.site.host.log.mark();
  await save(panel);
  const { invocations, fromBackEnd, storageWrites } = since(mark);
  expect(invocations).toEqual(['resolver']);
  expect(fromBackEnd.length).toBeLessThanOrEqual(3);
  expect(storageWrites).toBeLessThanOrEqual(2);
});

test('who agreed and when takes one more REST call, and only when asked for', async () => {
  const { panel } = await open(await windowOf('stella'), 'station');
  const mark = bakery.site.host.log.mark();
  await button(panel, en.agreement.show).click();
  await panel.getByText(/^Devi Raman, /).waitFor();
  expect(since(mark)).toMatchObject({ invocations: [], fromScreens: ['GET /rest/api/3/user/bulk'] });
});

test('opening an editor and typing take nothing at all', async () => {
  const { panel } = await open(await windowOf('paula'), 'fast');
  const mark = bakery.site.host.log.mark();
  await button(panel, en.edit(en.parts.sentence)).click();
  await valueField(panel).pressSequentially(' and smile');
  await button(panel, en.cancel).click();
  expect(since(mark)).toMatchObject({ invocations: [], fromScreens: [], storageReads: 0, storageWrites: 0 });
});
