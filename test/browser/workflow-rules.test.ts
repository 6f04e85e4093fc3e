import { drag } from './support/dragging';
import { eventually } from './support/eventually';
import { boardAddress, keysIn, row } from './support/lists';
import { openSmallApp, smallManifest } from './support/small-app';

const manifest = smallManifest(`
  jira:workflowValidator:
    - key: needs-hypothesis
      name: Needs a hypothesis
      description: Before work starts on it.
      expression: issue.properties['hypothesis']?.value != null
      errorMessage: First say what you expect of it.`);

let small: Awaited<ReturnType<typeof openSmallApp>>;

beforeAll(async () => {
  small = await openSmallApp(manifest);
});
afterAll(() => small.close());

test('a rule stands on no transition until an admin puts it there; then the board says why a card stays', async () => {
  const sam = await small.as('sam');
  await sam.goto(boardAddress);
  await drag(sam, row(sam, 'BAKE-2'), 'on', sam.getByRole('region', { name: 'In Progress' }));
  await eventually(async () => expect(await keysIn(sam, 'In Progress')).toEqual(['BAKE-2']));

  const paula = await small.as('paula');
  await paula.goto(boardAddress);
  await paula.getByRole('link', { name: 'Workflow' }).click();
  await paula.getByRole('group', { name: /Needs a hypothesis/ }).getByText('On the way to Done').click();
  await paula.getByRole('checkbox', { name: 'On the way to Done', checked: true }).waitFor();

  await drag(sam, row(sam, 'BAKE-2'), 'on', sam.getByRole('region', { name: 'Done' }));
  await sam.getByText('First say what you expect of it.').waitFor();
  expect(await keysIn(sam, 'In Progress')).toEqual(['BAKE-2']);
  expect(await sam.getByRole('link', { name: 'Workflow' }).count()).toBe(0);
});
