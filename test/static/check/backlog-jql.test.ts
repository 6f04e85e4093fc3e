import { backlogJql } from '../../../static/check/reading/backlog-jql';
import { addIssue, addSprint, issueTypeIds, statusIds } from '../../../local/jira';
import { bakery } from '../../local/jira/bakery';

/** A backlog with items in and out of all kinds of sprints. */
function aBacklog() {
  const site = bakery();
  const { state, find } = site;
  const project = state.projects.all().find(({ key }) => key === 'BAKE')!;
  const board = state.boards.where('project', project.id)[0]!;
  const sprint = (name: string, sprintState: 'closed' | 'active' | 'future') => addSprint(state, { boardId: board.id, name, state: sprintState }).id;
  const [closed, active, future] = [sprint('Past', 'closed'), sprint('Now', 'active'), sprint('Next', 'future')];
  const add = (summary: string, said: object = {}) => addIssue(state, { projectId: project.id, summary, typeId: issueTypeIds.story, ...said });
  add('never planned');
  add('in the active sprint', { sprintId: active });
  add('in the next sprint', { sprintId: future });
  add('left over from a closed sprint', { closedSprintIds: [closed] });
  add('from a closed sprint into the active one', { closedSprintIds: [closed], sprintId: active });
  add('done', { statusId: statusIds.done });
  const summaries = async (jql: string) => (await find(jql)).map((key) => state.issues.where('key', key)[0]!.summary);
  return { ...site, project, board, summaries };
}

test('the product backlog is what waits outside of active and future sprints, in rank order', async () => {
  const { project, summaries } = aBacklog();
  const found = await summaries(backlogJql({ projectId: project.id }));
  expect(found).toEqual(expect.arrayContaining(['never planned', 'left over from a closed sprint']));
  for (const other of ['in the active sprint', 'in the next sprint', 'from a closed sprint into the active one', 'done']) expect(found).not.toContain(other);
  expect(found.indexOf('never planned')).toBeLessThan(found.indexOf('left over from a closed sprint'));
});

test('of these issues, those that are still in it', async () => {
  const { project, state, summaries } = aBacklog();
  const ids = state.issues.where('project', project.id).map(({ id }) => id);
  expect(await summaries(backlogJql({ projectId: project.id }, ids))).toEqual(await summaries(backlogJql({ projectId: project.id })));
});

test("a board's filter finds the same here as its project", async () => {
  const { project, board, call, summaries } = aBacklog();
  const { body } = await call('GET', `/rest/agile/1.0/board/${board.id}/configuration`);
  expect(await summaries(backlogJql({ filterId: (body.filter?.id ?? '') as unknown as string }))).toEqual(await summaries(backlogJql({ projectId: project.id })));
});

test('nothing that is handed in becomes JQL', () => {
  expect(backlogJql({ projectId: '10 OR project = 11' })).toMatch(/^project = "10 OR project = 11" AND /);
});
