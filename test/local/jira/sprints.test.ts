import { as, bakery, keysOf } from './bakery';

const week48 = '/rest/agile/1.0/sprint/2';
const dates = { startDate: '2026-11-30T08:00:00.000Z', endDate: '2026-12-11T16:00:00.000Z' };

test('a sprint goes from future to active to closed, with an event for each step', async () => {
  const { call, events, find } = bakery();
  const made = await call('POST', '/rest/agile/1.0/sprint', { body: { name: ' Week 49 ', originBoardId: 1, goal: 'Fewer queues', ...dates } });
  expect(made).toMatchObject({ status: 201, body: { id: 3, name: 'Week 49', state: 'future', goal: 'Fewer queues' } });
  expect((await call('POST', '/rest/agile/1.0/sprint/1', { body: { state: 'closed' } })).body.completeDate).toBe('2026-11-22T12:00:00.000Z');
  expect((await call('POST', '/rest/agile/1.0/sprint/3', { body: { state: 'active' } })).body.state).toBe('active');
  expect(events.map(({ name }) => name)).toEqual([
    'avi:jira-software:created:sprint', 'avi:jira-software:closed:sprint', 'avi:jira-software:started:sprint',
  ]);
  expect(events.at(-1)?.payload).toMatchObject({ sprint: { id: '3', originBoardId: '1', goal: 'Fewer queues', state: 'active' }, atlassianId: 'acc-paula' });
  expect(await find('sprint in closedSprints() ORDER BY key')).toEqual(['BAKE-3']);
});

test.each<readonly [what: string, path: string, body: unknown]>([
  ['starting without dates', week48, { state: 'active' }],
  ['starting beside an active one', week48, { state: 'active', ...dates }],
  ['closing what was not started', week48, { state: 'closed' }],
  ['going back', '/rest/agile/1.0/sprint/1', { state: 'future' }],
  ['ending before it starts', week48, { startDate: dates.endDate, endDate: dates.startDate }],
  ['an empty name', week48, { name: '  ' }],
  ['a name of 31 characters', week48, { name: 'x'.repeat(31) }],
  ['a field that nobody knows', week48, { colour: 'blue' }],
  ['a date that is none', week48, { startDate: 'tomorrow' }],
])('%s is a bad request', async (_, path, body) => {
  const { call, events } = bakery();
  expect((await call('POST', path, { body })).status).toBe(400);
  expect(events).toEqual([]);
});

test('a partial update keeps what it leaves out, a full one empties it, and the event says what was', async () => {
  const { call, events } = bakery();
  await call('POST', week48, { body: { goal: 'Early birds' } });
  expect((await call('POST', week48, { body: dates })).body).toMatchObject({ goal: 'Early birds', ...dates });
  expect((await call('PUT', week48, { body: { name: 'Week 48', state: 'future', goal: 'Queues', ...dates } })).body.goal).toBe('Queues');
  expect((await call('PUT', week48, { body: { name: 'Week 48' } })).body).not.toHaveProperty('startDate');
  expect(events[2]?.payload.oldValue).toEqual({ goal: 'Early birds' });
});

test('a closed sprint stays as it is and takes no issues', async () => {
  const { call } = bakery();
  await call('POST', '/rest/agile/1.0/sprint/1', { body: { state: 'closed' } });
  expect((await call('POST', '/rest/agile/1.0/sprint/1', { body: { goal: 'Later' } })).status).toBe(400);
  expect((await call('POST', '/rest/agile/1.0/sprint/1/issue', { body: { issues: ['BAKE-4'] } })).status).toBe(400);
});

test('what a closed sprint did not finish is back in the backlog and remembers it', async () => {
  const { call } = bakery();
  await call('POST', '/rest/agile/1.0/sprint/1', { body: { state: 'closed' } });
  const { body } = await call('GET', '/rest/software/1.0/board/1/backlog?fields=closedSprints,sprint');
  expect(body.issues?.map((issue) => [issue.key, issue.fields?.closedSprints?.map((sprint) => sprint.name)])).toEqual([
    ['BAKE-3', ['Week 47']], ['BAKE-4', []],
  ]);
});

test('issues move into a sprint, to a place in it, and back, as changelog items of the Sprint field', async () => {
  const { call, find, events } = bakery();
  const moved = await call('POST', `${week48}/issue`, { body: { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' } });
  expect(moved.status).toBe(204);
  expect(await find('sprint = 2')).toEqual(['BAKE-4']);
  expect((await find('project = BAKE ORDER BY rank'))[0]).toBe('BAKE-4');
  expect((await call('POST', '/rest/agile/1.0/backlog/issue', { body: { issues: ['BAKE-4'] } })).status).toBe(204);
  expect(await find('sprint = 2')).toEqual([]);
  expect(events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'Sprint', fieldId: 'customfield_10020', to: '2', toString: 'Week 48' }] });
});

test('the lists of a board are in rank order: the backlog without epics, sub-tasks, finished and planned issues', async () => {
  const { call, state } = bakery();
  const keys = async (path: string): Promise<readonly string[]> => keysOf((await call('GET', path)).body);
  for (const api of ['agile', 'software']) {
    expect(await keys(`/rest/${api}/1.0/board/1/backlog`)).toEqual(['BAKE-4']);
    expect(await keys(`/rest/${api}/1.0/board/1/sprint/1/issue`)).toEqual(['BAKE-3', 'BAKE-6']);
    expect(await keys(`/rest/${api}/1.0/sprint/1/issue?jql=type%20%3D%20Story`)).toEqual(['BAKE-3']);
    expect(await keys(`/rest/${api}/1.0/board/1/issue?maxResults=2`)).toEqual(['BAKE-1', 'BAKE-2']);
  }
  state.boards.put({ ...state.boards.get('1'), epicPanel: false });
  expect(await keys('/rest/software/1.0/board/1/backlog')).toEqual(['BAKE-1', 'BAKE-2', 'BAKE-4']);
});

test('a deleted sprint leaves its issues in the backlog', async () => {
  const { call, find } = bakery();
  expect((await call('DELETE', '/rest/agile/1.0/sprint/1', { actor: as('sam') })).status).toBe(204);
  expect(await find('project = BAKE AND sprint is not EMPTY')).toEqual([]);
  expect((await call('GET', '/rest/agile/1.0/sprint/1')).status).toBe(404);
});

test('the lists of sprints go by state, closed ones first, in pages, and know no other states', async () => {
  const { call } = bakery();
  await call('POST', '/rest/agile/1.0/sprint/1', { body: { state: 'closed' } });
  const names = async (query: string) => (await call('GET', `/rest/agile/1.0/board/1/sprint${query}`)).body.values?.map(({ name }) => name);
  expect(await names('')).toEqual(['Week 47', 'Week 48']);
  expect(await names('?state=future,active')).toEqual(['Week 48']);
  expect((await call('GET', '/rest/agile/1.0/board/1/sprint?startAt=0&maxResults=1')).body).toMatchObject({ maxResults: 1, total: 2, isLast: false });
  expect((await call('GET', '/rest/agile/1.0/board/1/sprint?state=done')).status).toBe(400);
});

test('the event of a sprint is as Atlassian documents it, with offsets in its dates', async () => {
  const { call, events } = bakery();
  await call('POST', week48, { body: { ...dates, goal: 'Fewer queues' } });
  await call('POST', '/rest/agile/1.0/sprint/1', { body: { state: 'closed' } });
  const [updated, closed] = events;
  expect(updated?.payload).toEqual({
    eventType: 'avi:jira-software:updated:sprint',
    sprint: {
      id: '2', originBoardId: '1', name: 'Week 48', goal: 'Fewer queues', state: 'future', createDate: '2026-11-02T09:00:00.000+0000',
      startDate: '2026-11-30T08:00:00.000+0000', endDate: '2026-12-11T16:00:00.000+0000',
    },
    oldValue: {},
    atlassianId: 'acc-paula',
  });
  expect(closed?.payload).toMatchObject({ sprint: { id: '1', state: 'closed', completeDate: '2026-11-22T12:00:00.000+0000' } });
});
