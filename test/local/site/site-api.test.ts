import { addBoard, addSprint } from '../../../local/jira';
import { ask, fromPage, ids, makeFolder, startSmallSite, type SmallSite } from './small-site';

const folder = makeFolder();
let site: SmallSite;

beforeEach(async () => {
  site = await startSmallSite(folder);
});

afterEach(() => site.close());
afterAll(() => folder.remove());

/** All that the answers hold which tests look into. */
interface Answered {
  readonly panels: readonly { readonly contextToken: string }[];
  readonly addable: readonly unknown[];
  readonly errorMessages: readonly string[];
}

const as = (accountId: string, method: string, path: string, body?: unknown) =>
  ask(site.port, path, { method, headers: fromPage(site.port, accountId), ...(body === undefined ? {} : { body }) });

const read = (text: string) => JSON.parse(text) as Answered;

test('the session says who is signed in and who else could be', async () => {
  const { text } = await as(ids.paula, 'GET', '/_site/session');
  expect(read(text)).toMatchObject({ person: { displayName: 'Paula' }, people: [{ displayName: 'Paula' }, { displayName: 'Otto' }] });
});

test.each([
  ['an account that has gone', (name: string) => `${name}=long-gone`],
  ['no account id at all', (name: string) => `${name}=%E0%A4%A`],
])('whoever comes with a cookie of %s is the first person from now on', async (_what, cookieOf) => {
  const cookie = cookieOf(`local-jira-person-${site.port}`);
  const { status, headers, text } = await ask(site.port, '/_site/session', { headers: { cookie } });
  expect(status).toBe(200);
  expect(read(text)).toMatchObject({ person: { displayName: 'Paula' } });
  expect(headers['set-cookie']?.[0]).toContain(ids.paula);
});

test('of two cookies the one counts whose account is there', async () => {
  const name = `local-jira-person-${site.port}`;
  const { text, headers } = await ask(site.port, '/_site/session', { headers: { cookie: `${name}=long-gone; ${name}=${ids.otto}` } });
  expect(read(text)).toMatchObject({ person: { displayName: 'Otto' } });
  expect(headers['set-cookie']).toBeUndefined();
});

test('switching the person changes the session', async () => {
  const { status, headers } = await as(ids.paula, 'PUT', '/_site/session', { accountId: ids.otto });
  expect(status).toBe(200);
  expect(headers['set-cookie']?.[0]).toContain(ids.otto);
});

test('nobody is switched to somebody who is not there', async () => {
  const { status, text } = await as(ids.paula, 'PUT', '/_site/session', { accountId: 'nobody' });
  expect([status, read(text).errorMessages]).toEqual([404, ['Nobody on this site has that account id.']]);
});

test('an issue panel stands on an issue once somebody has added it', async () => {
  const before = read((await as(ids.paula, 'GET', '/_site/issue-modules?issue=BAKE-1')).text);
  expect([before.panels, before.addable]).toEqual([[], [{ key: 'notes', title: 'Notes' }]]);

  await as(ids.paula, 'POST', '/_site/panels', { issue: 'BAKE-1', module: 'notes', action: 'add' });
  const after = read((await as(ids.paula, 'GET', '/_site/issue-modules?issue=BAKE-1')).text);
  expect(after.panels).toMatchObject([{ key: 'notes', entry: '/app/ui/panel.html' }]);
  expect(after.addable).toEqual([]);
});

describe('on a board', () => {
  const place = () => {
    const { state } = site.jira;
    const projectId = state.projects.where('key', 'BAKE')[0]?.id ?? '';
    const board = addBoard(state, { name: 'BAKE board', projectId });
    addSprint(state, { name: 'Week 45', boardId: board.id, state: 'closed' });
    return { projectId, board, sprint: addSprint(state, { name: 'Week 47', boardId: board.id, state: 'active' }) };
  };

  test('the app has its actions for the backlog and for each sprint that is shown, which know where they are', async () => {
    const { projectId, board, sprint } = place();
    const { status, text } = await as(ids.paula, 'GET', `/_site/board-modules?board=${board.id}`);
    const here = {
      project: { id: projectId, key: 'BAKE', type: 'software' },
      board: { id: board.id, type: 'scrum' },
      location: `${site.url}/jira/software/projects/BAKE/boards/${board.id}/backlog`,
    };
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      backlog: [expect.objectContaining({ key: 'count', viewportSize: 'large', context: expect.objectContaining({ extension: { type: 'jira:backlogAction', ...here } }) })],
      sprints: {
        [sprint.id]: [
          expect.objectContaining({
            key: 'weigh',
            context: expect.objectContaining({ extension: { type: 'jira:sprintAction', ...here, sprint: { id: sprint.id, state: 'active' } } }),
          }),
        ],
      },
    });
  });

  test('an outsider finds neither board nor actions', async () => {
    const { board } = place();
    expect((await as(ids.otto, 'GET', `/_site/board-modules?board=${board.id}`)).status).toBe(404);
    expect((await as(ids.paula, 'GET', '/_site/board-modules?board=99')).status).toBe(404);
  });
});

test('on a German site the people read German', async () => {
  const german = await startSmallSite(folder, { locale: 'de-DE' });
  const { text } = await ask(german.port, '/_site/session', { headers: fromPage(german.port, ids.paula) });
  await german.close();
  expect(read(text)).toMatchObject({ person: { locale: 'de-DE' } });
});

test('background scripts are for everybody, wherever they are', async () => {
  for (const person of [ids.paula, ids.otto]) {
    const { text } = await as(person, 'GET', '/_site/background-scripts');
    expect(JSON.parse(text)).toMatchObject([{ key: 'watcher', title: '', experience: ['board', 'dashboard'], context: { accountId: person } }]);
  }
});

test('a function of the app runs for the person whom the token names', async () => {
  await as(ids.paula, 'POST', '/_site/panels', { issue: 'BAKE-1', module: 'notes', action: 'add' });
  const { panels } = read((await as(ids.paula, 'GET', '/_site/issue-modules?issue=BAKE-1')).text);
  const { text } = await as(ids.paula, 'POST', '/_site/invoke', { contextToken: panels[0]?.contextToken, functionKey: 'greet' });
  expect(read(text)).toEqual({ said: 'hello' });
});

test('a token that the host did not sign is refused', async () => {
  const { status } = await as(ids.paula, 'POST', '/_site/invoke', { contextToken: 'made.up.token', functionKey: 'greet' });
  expect(status).toBe(403);
});

test.each([
  ['GET', '/_site/issue-modules?issue=BAKE-1', undefined],
  ['POST', '/_site/panels', { issue: 'BAKE-1', module: 'notes', action: 'add' }],
  ['GET', '/_site/project-modules?project=BAKE&type=jira:projectPage', undefined],
])('what an outsider may not see is not there for him: %s %s', async (method, path, body) => {
  const { status } = await as(ids.otto, method, path, body);
  expect(status).toBe(404);
});

test.each([
  ['a body that is no JSON', 'PUT', '/_site/session', undefined, 400],
  ['a field that nobody knows', 'PUT', '/_site/session', { accountId: 'x', more: 1 }, 400],
  ['an unknown question', 'GET', '/_site/nothing', undefined, 404],
])('%s is answered with a sentence', async (_what, method, path, body, expected) => {
  const { status, text } = await as(ids.paula, method, path, body);
  expect(status).toBe(expected);
  expect(read(text).errorMessages[0]).toMatch(/\.|:/);
});

test('nobody is answered without a session', async () => {
  const { status } = await ask(site.port, '/_site/session');
  expect(status).toBe(401);
});

describe('a schedule of the app', () => {
  test('is listed, and runs when somebody does not want to wait', async () => {
    expect(JSON.parse((await as(ids.paula, 'GET', '/_site/schedules')).text)).toEqual([{ key: 'nightly', interval: 'day' }]);
    expect((await as(ids.paula, 'POST', '/_site/schedules', { schedule: 'nightly' })).status).toBe(200);
    expect(site.host.log.since(0).invocations).toMatchObject([{ functionKey: 'nightly', cause: 'schedule nightly', outcome: 'ok' }]);
  });

  test('that is not declared does not run', async () => {
    expect((await as(ids.paula, 'POST', '/_site/schedules', { schedule: 'hourly' })).status).toBe(404);
  });
});

test('only a project\'s admins see and change which rules stand on its transitions', async () => {
  const { state } = site.jira;
  const { id, roles, ...project } = state.projects.where('key', 'BAKE')[0]!;
  state.projects.put({ ...project, id, roles: { ...roles, viewers: [ids.otto] } });
  const choice = { project: 'BAKE', transition: '31', rule: 'weighed', isOn: true };
  expect((await as(ids.otto, 'GET', '/_site/workflow?project=BAKE')).status).toBe(403);
  expect((await as(ids.otto, 'POST', '/_site/workflow', choice)).status).toBe(403);
  expect((await as(ids.paula, 'POST', '/_site/workflow', { ...choice, rule: 'other' })).status).toBe(404);
  expect((await as(ids.paula, 'POST', '/_site/workflow', choice)).status).toBe(200);
  expect(JSON.parse((await as(ids.paula, 'GET', '/_site/workflow?project=BAKE')).text)).toMatchObject({ rules: [{ key: 'weighed', kind: 'validator' }], on: ['31/weighed'] });
  await as(ids.paula, 'POST', '/_site/workflow', { ...choice, isOn: false });
  expect(state.transitionRules.size).toBe(0);
});

describe('a dashboard', () => {
  const made = async () => (JSON.parse((await as(ids.paula, 'POST', '/_site/dashboards', { name: ' Bets ' })).text) as { readonly id: string }).id;

  test('is seen by everybody, and changed by its owner alone', async () => {
    const dashboard = await made();
    const add = { do: 'add', dashboard, module: 'loaves' };
    expect((await as(ids.otto, 'POST', '/_site/dashboard', add)).status).toBe(403);
    expect((await as(ids.paula, 'POST', '/_site/dashboard', add)).status).toBe(200);
    expect(JSON.parse((await as(ids.otto, 'GET', `/_site/dashboard?id=${dashboard}`)).text)).toMatchObject({
      name: 'Bets', mayEdit: false, gadgets: [{ configuration: null, view: { key: 'loaves', context: { extension: { gadgetConfiguration: {} } } } }], offered: [{ key: 'loaves' }],
    });
  });

  test.each([0, 1.5, '15'])('takes no configuration that refreshes every %p minutes', async (refresh) => {
    const dashboard = await made();
    await as(ids.paula, 'POST', '/_site/dashboard', { do: 'add', dashboard, module: 'loaves' });
    const gadget = site.jira.state.gadgets.all()[0]?.id;
    const { status } = await as(ids.paula, 'POST', '/_site/dashboard', { do: 'configure', dashboard, gadget, configuration: { refresh } });
    expect([status, site.jira.state.gadgets.all()[0]?.configuration]).toEqual([400, null]);
  });

  test('that is not there is not found', async () => {
    expect((await as(ids.paula, 'GET', '/_site/dashboard?id=1')).status).toBe(404);
  });
});
