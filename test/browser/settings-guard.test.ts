import { issueTypeIds } from '../../local/jira';
import { openBrowserSite } from './support/browser-site';
import { eventually } from './support/eventually';
import { en } from './support/reading';
import { openSettings, saidSaved, settingsStored } from './support/settings';
import { rest } from './support/stored';
import { windowsOn } from './support/windows';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

const words = en.guardSettings;

let bakery: Site;
let windowOf: ReturnType<typeof windowsOn>;

beforeAll(async () => {
  bakery = await openBrowserSite({ trades: false });
  windowOf = windowsOn(bakery);
});

afterAll(async () => {
  await bakery.close();
  expect(bakery.troubles).toEqual([]);
});

/** A new item of the product backlog, as somebody makes it. */
async function create(summary: string, issueTypeId: string): Promise<string> {
  const fields = { project: { key: 'BAKE' }, issuetype: { id: issueTypeId }, summary };
  const { body } = await rest(bakery, 'sam', 'POST', '/rest/api/3/issue', { fields });
  return (body as { readonly key: string }).key;
}

/** What JQL finds of an item, once the event has reached the app. */
const findingOf = async (key: string) =>
  (await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${key}/properties/value-backlog-finding`)).body;

test('how strict it is: what strict warns about is found from then on', async () => {
  const settings = await openSettings(await windowOf('paula'));
  expect(await settings.getByRole('radio', { name: words.strictness.names.standard }).isChecked()).toBe(true);
  await settings.getByRole('radio', { name: words.strictness.names.strict }).check();
  await saidSaved(settings);
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { strictness: 'strict' } } } });
  const key = await create('Set up the till', issueTypeIds.story);
  await eventually(async () => expect(await findingOf(key)).toMatchObject({ value: { rules: ['todo-in-disguise'] } }));

  await settings.getByRole('button', { name: en.undo, exact: true }).click();
  await settings.getByRole('radio', { name: words.strictness.names.standard, checked: true }).waitFor();
  await saidSaved(settings);
  const [quiet, found] = [await create('Set up the second till', issueTypeIds.story), await create('Refactor the till', issueTypeIds.story)];
  await eventually(async () => expect(await findingOf(found)).toMatchObject({ value: { rules: ['todo-in-disguise'] } }));
  expect(await findingOf(quiet)).toMatchObject({ errorMessages: expect.anything() });
});

test('which types are for to-dos: Jira’s own Task and sub-tasks, until somebody says otherwise', async () => {
  const settings = await openSettings(await windowOf('paula'));
  const box = (type: string) => settings.getByRole('checkbox', { name: words.taskTypes.ticked(type), exact: true });
  expect([await box('Task').isChecked(), await box('Sub-task').isChecked(), await box('Story').isChecked()]).toEqual([true, true, false]);
  expect(await box('Epic').count()).toBe(0);

  await box('Bug').check();
  await saidSaved(settings);
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { taskTypes: { [issueTypeIds.bug]: true } } } } });
  const key = await create('The oven door sticks', issueTypeIds.bug);
  await eventually(async () => expect(await findingOf(key)).toMatchObject({ value: { rules: ['task-type'] } }));

  await settings.getByRole('button', { name: words.taskTypes.backFor('Bug') }).click();
  await settings.getByRole('checkbox', { name: words.taskTypes.ticked('Bug'), checked: false }).waitFor();
  await saidSaved(settings);
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { taskTypes: {} } } } });
  expect(await box('Bug').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('who is a customer: added as it is typed in a story, once, and taken out again', async () => {
  const settings = await openSettings(await windowOf('paula'));
  const actor = settings.getByLabel(words.customers.actor, { exact: true });
  await actor.fill('As a developer');
  await actor.press('Enter');
  await saidSaved(settings);
  await settings.getByRole('list', { name: words.customers.title }).getByText('developer', { exact: true }).waitFor();
  expect(await actor.inputValue()).toBe('');
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { customers: ['developer'] } } } });
  await actor.fill('Developer');
  await actor.press('Enter');
  await settings.getByText(words.customers.known, { exact: true }).waitFor();
  expect(await actor.inputValue()).toBe('Developer');

  await settings.getByRole('button', { name: words.customers.remove('developer') }).click();
  await settings.getByText(words.customers.none, { exact: true }).waitFor();
  await saidSaved(settings);
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { customers: [] } } } });
});

test('two admins at once: what is saved in the end holds what both of them chose', async () => {
  const [paula, other] = [await openSettings(await windowOf('paula')), await openSettings(await bakery.as('paula'))];
  await paula.getByRole('radio', { name: words.strictness.names.relaxed }).check();
  await saidSaved(paula);
  await other.getByLabel(words.customers.actor, { exact: true }).fill('baker');
  await other.getByRole('button', { name: words.customers.add, exact: true }).click();
  await other.getByText(en.settings.conflict, { exact: true }).waitFor();
  await other.getByRole('button', { name: en.settings.takeMine }).click();
  await saidSaved(other);
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { strictness: 'relaxed', customers: ['baker'] } } } });
});
