import { addSprint } from '../../../local/jira';
import { as, bakery, keysOf, type Bakery } from './bakery';

/** The stories below the sprints, as a board shows them: BAKE-4 only, since BAKE-3 is in a sprint and BAKE-5 is done. */
const backlog = '/rest/software/1.0/board/1/backlog?maxResults=100&fields=created';

const inBacklog = async ({ call }: Bakery) => keysOf((await call('GET', backlog)).body);

/** How the check of a backlog asks for it. */
const inProductBacklog = `filter = 10001 AND issuetype in standardIssueTypes() AND (
  (statusCategory != Done AND (sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints())))
  OR (statusCategory = Done AND expectedValueDue <= now() AND verdict IS EMPTY)
) ORDER BY rank ASC`;

test('a board names its filter, and the filter finds the board\'s issues by its id', async () => {
  const { call, find } = bakery();
  const { body } = await call('GET', '/rest/agile/1.0/board/1/configuration');
  expect(body.filter).toMatchObject({ id: '10001' });
  expect(await find('filter = 10001 ORDER BY key')).toEqual(['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5', 'BAKE-6']);
  expect(await find('filter in ("filter for bakery board") AND type = Epic ORDER BY key')).toEqual(['BAKE-1', 'BAKE-2']);
  expect((await call('GET', '/rest/api/3/filter/10001')).body).toMatchObject({ id: '10001', jql: 'project = BAKE ORDER BY Rank ASC' });
});

test('nobody uses a filter of a project that he may not see', async () => {
  const { call, find } = bakery();
  await expect(find('filter = 10001', as('otto'))).rejects.toThrow("The value '10001' does not exist for the field 'filter'.");
  expect((await call('GET', '/rest/api/3/filter/10001', { actor: as('otto') })).status).toBe(400);
  expect((await call('GET', '/rest/api/3/filter/7')).status).toBe(400);
});

test('an issue that was in a closed sprint is in the backlog only while it is in no other', async () => {
  const { call, find, state } = bakery();
  const { id: closed } = addSprint(state, { name: 'Week 45', boardId: '1', state: 'closed' });
  const issue = (key: string) => state.issues.where('key', key)[0]!;
  state.issues.put({ ...issue('BAKE-3'), closedSprintIds: [closed] });
  state.issues.put({ ...issue('BAKE-4'), closedSprintIds: [closed] });
  expect(await find('sprint NOT IN (openSprints(), futureSprints())')).toEqual(['BAKE-4']);
  expect(await find('sprint not in openSprints() AND type = Task')).toEqual(['BAKE-4']);
  expect(await find(inProductBacklog)).toEqual(['BAKE-1', 'BAKE-2', 'BAKE-4']);

  await call('POST', '/rest/agile/1.0/sprint/2/issue', { body: { issues: ['BAKE-4'] } });
  expect(await find('sprint NOT IN (openSprints(), futureSprints())')).toEqual([]);
  expect(await find(inProductBacklog)).toEqual(['BAKE-1', 'BAKE-2']);
});

test('a delivered hypothesis comes back when its value is due and nobody has said what became of it', async () => {
  const { call, find } = bakery();
  await call('POST', '/rest/api/3/issue/BAKE-1/transitions', { body: { transition: { id: '31' } } });
  await call('POST', '/rest/api/3/issue/BAKE-2/transitions', { body: { transition: { id: '31' } } });
  expect(await find(inProductBacklog)).toEqual(['BAKE-1', 'BAKE-4']);
});

test('the list of a backlog is in rank order, without epics, sub-tasks and what is done or in a sprint', async () => {
  const site = bakery();
  expect(await inBacklog(site)).toEqual(['BAKE-4']);
  await site.call('POST', '/rest/agile/1.0/backlog/issue', { body: { issues: ['BAKE-3'] } });
  expect(await inBacklog(site)).toEqual(['BAKE-3', 'BAKE-4']);
  const { body } = await site.call('GET', backlog);
  expect(Object.keys(body.issues?.[0]?.fields ?? {})).toEqual(['created']);
});

test('an issue that goes to a sprint and back is where it was', async () => {
  const site = bakery();
  const rank = () => site.state.issues.where('key', 'BAKE-4')[0]?.rank;
  const before = rank();
  await site.call('POST', '/rest/agile/1.0/sprint/1/issue', { body: { issues: ['BAKE-4'] } });
  expect(await inBacklog(site)).toEqual([]);
  await site.call('POST', '/rest/agile/1.0/backlog/1/issue', { body: { issues: ['BAKE-4'] } });
  expect([await inBacklog(site), rank()]).toEqual([['BAKE-4'], before]);
});

test.each(['/rest/agile/1.0/sprint/2/issue', '/rest/agile/1.0/backlog/issue', '/rest/agile/1.0/backlog/1/issue'])('of 51 issues none is moved: POST %s', async (path) => {
  const { call, events } = bakery();
  const issues = ['BAKE-3', ...Array.from({ length: 50 }, () => 'BAKE-4')];
  expect((await call('POST', path, { body: { issues } })).status).toBe(400);
  expect(events).toEqual([]);
});

test('who may look may not move: mypermissions says so before, and Jira after', async () => {
  const { call } = bakery();
  const may = async (name: 'devi' | 'stella') =>
    (await call('GET', '/rest/api/3/mypermissions?projectKey=BAKE&permissions=SCHEDULE_ISSUES,EDIT_ISSUES', { actor: as(name) })).body.permissions;
  expect(await may('devi')).toMatchObject({ SCHEDULE_ISSUES: { havePermission: true }, EDIT_ISSUES: { havePermission: true } });
  expect(await may('stella')).toMatchObject({ SCHEDULE_ISSUES: { havePermission: false }, EDIT_ISSUES: { havePermission: false } });
  const move = await call('POST', '/rest/agile/1.0/sprint/2/issue', { body: { issues: ['BAKE-4'] }, actor: as('stella') });
  expect(move.status).toBe(403);
});

test('boards are found by their project, and their sprints by state', async () => {
  const { call, state } = bakery();
  addSprint(state, { name: 'Week 45', boardId: '1', state: 'closed' });
  const boards = await call('GET', '/rest/agile/1.0/board?projectKeyOrId=10000');
  expect(boards.body.values?.map(({ id, type }) => [id, type])).toEqual([[1, 'scrum']]);
  const sprints = await call('GET', '/rest/agile/1.0/board/1/sprint?state=active,future');
  expect(sprints.body.values?.map(({ name }) => name)).toEqual(['Week 47', 'Week 48']);
});

test('all fields of an issue come with what made them, and the sprint with its state', async () => {
  const { call } = bakery({ locale: 'de-DE' });
  const { body } = await call('GET', '/rest/api/3/issue/BAKE-3?fields=*all,-comment&expand=schema');
  expect(body.schema).toMatchObject({
    customfield_10019: { custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
    customfield_10020: { custom: 'com.pyxis.greenhopper.jira:gh-sprint', type: 'array' },
  });
  expect(body.fields?.customfield_10020).toMatchObject([{ id: 1, name: 'Week 47', state: 'active', boardId: 1 }]);
  expect((await call('GET', '/rest/api/3/issue/BAKE-4?fields=*all')).body.fields?.customfield_10020).toBeNull();
});

describe('a property that holds a list', () => {
  const site = bakery();
  const path = '/rest/api/3/issue/BAKE-4/properties/value-backlog-hypothesis';

  test('is found by each of its elements, and by that there are any', async () => {
    await site.call('PUT', path, { body: { index: { enables: ['task-type', 'serves-nothing'] } } });
    expect(await site.find('enables = "task-type"')).toEqual(['BAKE-4']);
    expect(await site.find('enables in ("serves-nothing", "value-overdue")')).toEqual(['BAKE-4']);
    expect(await site.find('enables is not EMPTY ORDER BY key')).toEqual(['BAKE-2', 'BAKE-4']);
    expect(await site.find('enables not in ("task-type")')).toEqual(['BAKE-2']);
  });

  test('is empty when the list is, and when it has gone', async () => {
    await site.call('PUT', path, { body: { index: { enables: [] } } });
    expect(await site.find('enables is not EMPTY')).toEqual(['BAKE-2']);
    await site.call('DELETE', path);
    expect(await site.find('enables is not EMPTY')).toEqual(['BAKE-2']);
  });
});
