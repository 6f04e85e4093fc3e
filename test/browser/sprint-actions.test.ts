import { bridge, openSmallApp, screen, smallManifest } from './support/small-app';
import { backlogAddress } from './support/lists';

const manifest = smallManifest(`
  jira:sprintAction:
    - { key: plan, resource: ui/one, resolver: { function: resolver }, title: Plan, tooltip: The goal of the sprint, viewportSize: max }
    - { key: review, resource: ui/two, resolver: { function: resolver }, title: Review, viewportSize: xlarge }`);

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest);
});
afterAll(() => small.close());

async function openAction(sprint: string, action: string, entry: string) {
  const page = await small.as('sam');
  await page.goto(backlogAddress);
  await page.getByRole('button', { name: `More for ${sprint}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
  return { page, frame: await screen(page, entry) };
}

test('each sprint that the backlog shows has all actions of the app, and a closed one is not there', async () => {
  const page = await small.as('sam');
  await page.goto(backlogAddress);
  for (const sprint of ['Week 47', 'Week 49']) {
    await page.getByRole('button', { name: `More for ${sprint}` }).click();
    await page.getByRole('menuitem', { name: 'Plan' }).waitFor();
    await page.getByRole('menuitem', { name: 'Review' }).waitFor();
    await page.keyboard.press('Escape');
  }
  expect(await page.getByRole('button', { name: 'More for Week 45' }).count()).toBe(0);
});

test.each([
  ['Week 47', '2', 'active'],
  ['Week 49', '3', 'future'],
])('an action of %s knows project, board and sprint', async (name, id, state) => {
  const { frame } = await openAction(name, 'Review', 'two');
  expect(await bridge(frame, 'getContext')).toMatchObject({
    moduleKey: 'review',
    extension: {
      type: 'jira:sprintAction', project: { id: '10000', key: 'BAKE', type: 'software' }, board: { id: '1', type: 'scrum' }, sprint: { id, state },
      location: small.site.url + backlogAddress,
    },
  });
});

test('its modal is as large as the manifest says', async () => {
  const { page } = await openAction('Week 47', 'Plan', 'one');
  expect((await page.locator('.app-modal').boundingBox())?.width).toBe(1280);
});

test('it stays open when somebody else completes the sprint', async () => {
  const { page, frame } = await openAction('Week 47', 'Review', 'two');
  const path = '/rest/agile/1.0/sprint/2';
  const headers = { authorization: `Basic ${btoa('paula@bakery.example:any')}` };
  expect((await page.request.post(path, { headers, data: { state: 'closed' } })).status()).toBe(200);
  await page.getByRole('region', { name: 'Week 47' }).waitFor({ state: 'detached' });
  expect(await bridge(frame, 'getContext')).toMatchObject({ extension: { sprint: { id: '2', state: 'active' } } });
});
