import type { Page } from 'playwright-core';
import { addDashboard, addGadget } from '../../local/jira';
import { barriers } from './support/axe';
import { eventually } from './support/eventually';
import { bridge, ids, openSmallApp, screen, smallManifest } from './support/small-app';

const gadget = 'resolver: { function: resolver }, thumbnail: "https://example.com/t.svg"';
const manifest = smallManifest(`
  jira:dashboardGadget:
    - { key: outcomes, title: Outcomes, description: What came of our bets, resource: ui/one, edit: { resource: ui/two }, ${gadget} }
    - { key: quiet, title: Quiet, description: Refreshes itself, resource: ui/one, refreshable: false, ${gadget} }
  jira:workflowCondition:
    - { key: agreed, name: Is agreed, description: By all sides., expression: issue.isEpic }
  scheduledTrigger:
    - { key: daily, function: resolver, interval: day }`);

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest);
});
afterAll(() => small.close());

const choose = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a new gadget is configured first, and is told then what was submitted', async () => {
  const page = await small.as('paula');
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Dashboards' }).click();
  await page.getByLabel('Name of a new dashboard').fill('Bets');
  await page.getByRole('button', { name: 'Create dashboard' }).click();
  await choose(page, 'Add gadget', 'Outcomes');

  const edit = await screen(page, 'two');
  expect(await bridge(edit, 'getContext')).toMatchObject({
    moduleKey: 'outcomes',
    extension: {
      type: 'jira:dashboardGadget', entryPoint: 'edit', gadgetConfiguration: {}, dashboard: { id: '10000' }, gadget: { id: '10000' },
      location: `${small.site.url}/jira/dashboards/10000`,
    },
  });
  await expect(bridge(edit, 'submit', '{ refresh: 0 }')).rejects.toThrow('refresh');
  await bridge(edit, 'submit', "{ project: 'BAKE', refresh: 15 }").catch(() => undefined);

  const view = await screen(page, 'one');
  const { extension } = (await bridge(view, 'getContext')) as { readonly extension: object };
  expect(extension).toMatchObject({ gadgetConfiguration: { project: 'BAKE', refresh: 15 } });
  expect(extension).not.toHaveProperty('entryPoint');
  expect(await bridge(view, 'submit', '{}')).toBe(false);
});

test('who does not own a dashboard sees its gadgets and changes nothing', async () => {
  const { state } = small.site.jira;
  const { id } = addDashboard(state, { name: "Paula's", ownerId: ids.paula });
  addGadget(state, { dashboardId: id, moduleKey: 'outcomes' });
  const page = await small.as('sam');
  await page.goto(`/jira/dashboards/${id}`);
  await screen(page, 'one');
  expect(await page.getByRole('button', { name: 'Add gadget' }).count()).toBe(0);
  await page.getByRole('button', { name: 'More for Outcomes' }).click();
  await page.getByRole('menuitem', { name: 'Refresh' }).waitFor();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Refresh']);
});

test('Refresh loads a gadget anew, and only tells one that refreshes itself', async () => {
  const { state } = small.site.jira;
  const { id } = addDashboard(state, { name: 'Two', ownerId: ids.sam });
  addGadget(state, { dashboardId: id, moduleKey: 'outcomes', configuration: {} });
  const own = addGadget(state, { dashboardId: id, moduleKey: 'quiet' });
  const page = await small.as('sam');
  await page.goto(`/jira/dashboards/${id}`);
  const frameOf = async (title: string) => {
    const handle = await page.getByRole('region', { name: title }).locator('iframe').elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`There is no gadget ${title}.`);
    await frame.getByRole('heading', { name: 'one' }).waitFor();
    return frame;
  };
  const [outcomes, quiet] = [await frameOf('Outcomes'), await frameOf('Quiet')];
  for (const frame of [outcomes, quiet]) {
    await frame.evaluate(`(window.told = [], window.__bridge.callBridge('on', { event: 'JIRA_DASHBOARD_GADGET_REFRESH', callback: (payload) => window.told.push(payload) }))`);
  }
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await eventually(async () => expect(await quiet.evaluate('window.told')).toEqual([{ origin: 'dashboard' }]));
  expect(await (await frameOf('Outcomes')).evaluate('window.told')).toBeUndefined();
  await choose(page, 'More for Quiet', 'Refresh');
  await eventually(async () => expect(await quiet.evaluate('window.told')).toEqual([{ origin: 'dashboard' }, { origin: 'gadget', gadgetId: own.id }]));
});

test('gadgets are as wide as the layout lets them', async () => {
  const { state } = small.site.jira;
  const { id } = addDashboard(state, { name: 'Wide', ownerId: ids.sam });
  addGadget(state, { dashboardId: id, moduleKey: 'quiet' });
  const page = await small.as('sam');
  await page.goto(`/jira/dashboards/${id}`);
  const width = async () => (await page.getByRole('region', { name: 'Quiet' }).boundingBox())?.width ?? 0;
  const half = await width();
  await page.getByRole('button', { name: 'Layout' }).click();
  await page.getByRole('menuitemradio', { name: '1 column' }).click();
  await eventually(async () => expect(await width()).toBeGreaterThan(1.8 * half));
});

test('nothing on a dashboard is in anybody’s way, in light and dark, wide and narrow', async () => {
  const { state } = small.site.jira;
  const { id } = addDashboard(state, { name: 'What came of the bets of the bakery', ownerId: ids.paula });
  const page = await small.as('paula');
  for (const path of ['/jira/dashboards', `/jira/dashboards/${id}`, '/jira/software/projects/BAKE/settings/workflow', '/about-this-site']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }
});
