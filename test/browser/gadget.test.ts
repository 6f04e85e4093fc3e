import { people } from '../../local/demo/people';
import { addDashboard, addGadget } from '../../local/jira';
import { learn as words } from '../../static/words/en/learn';
import { barriers } from './support/axe';
import { screen } from './support/browser-site';
import { headline, homeOf, invocationsSince, placeBets } from './support/learning';
import { propertyPath, rest } from './support/stored';
import { siteOfStories } from './support/stories';
import { withoutStatus } from './support/windows';

const bakery = siteOfStories({}, { without: (troubles) => troubles.filter((trouble) => !trouble.includes('status of 400')) });
let keys: readonly string[] = [];

beforeAll(async () => {
  keys = await placeBets(bakery);
});

/** A dashboard of Paula's with the gadget, which shows this project. */
function aDashboard(project: { readonly id: string; readonly name: string }): string {
  const { state } = bakery.site.jira;
  const { id } = addDashboard(state, { name: project.name, ownerId: people.paula.id });
  addGadget(state, { dashboardId: id, moduleKey: 'outcomes-gadget', configuration: { project, parts: ['outcomes', 'due'] } });
  return `/jira/dashboards/${id}`;
}

test('a gadget is configured, and shows the message and what is due on a dashboard', async () => {
  const { state } = bakery.site.jira;
  const { id } = addDashboard(state, { name: 'Bets', ownerId: people.paula.id });
  addGadget(state, { dashboardId: id, moduleKey: 'outcomes-gadget' });
  const page = await withoutStatus(bakery.as('paula'));
  const mark = bakery.site.host.log.mark();
  await page.goto(`/jira/dashboards/${id}`);
  const edit = await screen(page, 'gadget-edit');
  await edit.getByRole('combobox', { name: words.gadget.project }).fill('BAKE');
  await edit.getByRole('option', { name: /BAKE/ }).click();
  await edit.getByRole('button', { name: words.gadget.save }).click();
  const gadget = await screen(page, 'gadget');
  await gadget.getByText(headline(20, 40)).waitFor();
  await gadget.getByRole('region', { name: words.gadget.due(5) }).getByRole('link', { name: keys[50] ?? '', exact: true }).waitFor();
  expect(invocationsSince(bakery, mark)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test.each([
  { why: 'Otto may not see it', person: 'otto', isGone: false },
  { why: 'it is gone', person: 'paula', isGone: true },
] as const)('a gadget whose project cannot be shown because $why says so, and not what it is called', async ({ person, isGone }) => {
  const page = await bakery.as(person);
  await page.goto(aDashboard({ id: isGone ? '99999' : homeOf(bakery), name: 'Bakery (BAKE)' }));
  const gadget = await screen(page, 'gadget');
  await gadget.getByText(words.gadget.gone).waitFor();
  expect(await gadget.getByText('Bakery').count()).toBe(0);
  await page.close();
});

test('a gadget that is loaded anew has what was answered meanwhile', async () => {
  const page = await bakery.as('paula');
  await page.goto(aDashboard({ id: homeOf(bakery), name: 'Bakery (BAKE)' }));
  await (await screen(page, 'gadget')).getByText(headline(20, 40)).waitFor();
  await rest(bakery, 'paula', 'DELETE', propertyPath(keys[0] ?? ''));
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await page.frameLocator('iframe[src*="/gadget.html"]').getByText(headline(19, 39)).waitFor();
  await page.close();
});
