import { people } from '../../local/demo/people';
import { addIssue, addSprint, statusIds } from '../../local/jira';
import { learn as words } from '../../static/words/en/learn';
import { barriers } from './support/axe';
import { homeOf, invocationsSince, openTab, picture, placeBets } from './support/learning';
import { siteOfStories } from './support/stories';
import { withoutStatus } from './support/windows';

const bakery = siteOfStories();
let keys: readonly string[] = [];

beforeAll(async () => {
  keys = await placeBets(bakery);
});

test('the symptoms of a sprint, and of the backlog, with what shows them', async () => {
  const { state } = bakery.site.jira;
  const board = state.boards.where('project', homeOf(bakery))[0];
  const dates = { startDate: '2026-01-05T08:00:00.000Z', endDate: '2026-01-16T16:00:00.000Z', completeDate: '2026-01-16T16:00:00.000Z' };
  const sprint = addSprint(state, { name: 'Week 2', boardId: board?.id ?? '', state: 'closed', ...dates });
  const epic = state.issues.all().find(({ key }) => key === keys[55]);
  for (const [summary, parentId] of [['Bake it', epic?.id ?? null], ['Sweep the floor', null]] as const) {
    addIssue(state, { projectId: homeOf(bakery), summary, parentId, statusId: statusIds.done, closedSprintIds: [sprint.id] });
  }
  const page = await withoutStatus(bakery.as('paula'));
  const mark = bakery.site.host.log.mark();
  const frame = await openTab(page, 'symptoms');
  const busy = picture(frame, words.symptoms.busyWork.title);
  await busy.getByRole('button', { name: words.symptoms.shareOf('Week 2', 1, 2) }).click();
  await busy.getByText('Sweep the floor').waitFor();
  await picture(frame, words.symptoms.reporting.title).getByRole('button', { name: words.symptoms.shareOf('Week 2', 1, 1) }).waitFor();
  await picture(frame, words.symptoms.backlog.title).getByText(words.symptoms.backlog.lead).waitFor();
  await frame.getByRole('region', { name: words.symptoms.disengaged.title }).waitFor();
  expect(invocationsSince(bakery, mark)).toEqual([]);
  for (const { displayName } of Object.values(people)) expect(await frame.getByText(displayName).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.close();
});
