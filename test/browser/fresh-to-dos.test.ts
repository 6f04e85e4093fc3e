import { addIssue, issueTypeIds } from '../../local/jira';
import { idOf, keyOf } from './support/epics';
import { en, openPanel } from './support/reading';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();

/** Somebody adds a to-do under the epic, of which Jira tells the epic's page nothing. */
function addToDo(epic: Parameters<typeof keyOf>[1], summary: string): void {
  const { state } = bakery.site.jira;
  const parentId = idOf(bakery, epic);
  addIssue(state, { projectId: state.issues.get(parentId).projectId, typeId: issueTypeIds.task, summary, parentId, created: '2026-11-01T08:00:00.000+0000' });
}

test('a to-do that was added meanwhile is there when somebody turns to the panel, with one call and not at every click', async () => {
  const page = await bakery.as('devi');
  await page.clock.install();
  const panel = await openPanel(page, keyOf(bakery, 'perfect'));
  const title = panel.getByRole('heading', { name: en.toDos.title });
  await title.waitFor();
  const mark = bakery.site.host.log.mark();
  const read = () => bakery.site.host.log.since(mark).restCalls.filter(({ from }) => from === 'screen').map(({ path }) => path);
  addToDo('perfect', 'Ask Isigny for their price');

  await title.click();
  expect(read()).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await page.clock.fastForward(31_000);
  await title.click();
  await panel.getByText('Ask Isigny for their price').waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await title.click();
  expect(read()).toEqual(['/rest/api/3/search/jql']);
});
