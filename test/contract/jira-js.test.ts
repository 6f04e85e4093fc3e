import { hypothesisProperty as property } from './bakery-site';
import { expectAsDocumented, openApiTest } from './openapi';
import { outsideClient, refusedWith } from './outside-client';
import { type ServedSite, serveSite } from './serve-site';

let site: ServedSite;
let paula: ReturnType<typeof outsideClient>;
let stella: ReturnType<typeof outsideClient>;

beforeAll(async () => {
  site = await serveSite();
  paula = outsideClient(site.url, 'paula@bakery.example');
  stella = outsideClient(site.url, 'stella@bakery.example');
});
afterAll(() => site.close());

const search = async (jql: string): Promise<readonly string[]> => {
  const { issues = [] } = await paula.platform.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql, fields: ['summary'] });
  return issues.map(({ key }) => key);
};

describe('jira.js 5.4.0 searches', () => {
  test.each([
    ['by rank', 'project = BAKE ORDER BY Rank', ['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5', 'BAKE-6']],
    ['by rank, downwards', 'project = BAKE AND issuetype = Epic ORDER BY Rank DESC', ['BAKE-2', 'BAKE-1']],
    ['by parent', 'parent = BAKE-1 ORDER BY Rank ASC', ['BAKE-3', 'BAKE-4']],
    ['by function: who I am', 'project = BAKE AND assignee = currentUser()', []],
    ['by function: open sprints', 'project = BAKE AND sprint in openSprints()', ['BAKE-3']],
    ['by category', 'project = BAKE AND statusCategory = Done', ['BAKE-6']],
    ['by label or by text', 'project = BAKE AND (labels = recipe OR summary ~ flour) ORDER BY key', ['BAKE-3', 'BAKE-4']],
    ['by alias of a text', 'project = BAKE AND hypothesis ~ "oven"', ['BAKE-2']],
    ['by alias of a number', 'project = BAKE AND valueConfidence >= 70', ['BAKE-2']],
    ['by alias of a date and of what is missing', 'project = BAKE AND expectedValueDue < now() AND verdict is EMPTY', ['BAKE-1']],
    ['by alias of a string', 'project = BAKE AND verdict = achieved', ['BAKE-2']],
    ['by path of a property', `project = BAKE AND issue.property[${property}].index.verdict = "achieved"`, ['BAKE-2']],
  ])('%s', async (_, jql, keys) => {
    expect(await search(jql)).toEqual(keys);
  });

  test('page by page, with properties, by GET and by POST', async () => {
    const query = { jql: 'project = BAKE ORDER BY Rank', maxResults: 4, fields: ['summary', 'status', 'issuetype', 'parent'], properties: [property] };
    const first = await paula.platform.issueSearch.searchForIssuesUsingJqlEnhancedSearch(query);
    expect(first.issues?.map(({ key }) => key)).toEqual(['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4']);
    expect(first.issues?.[1]?.properties).toMatchObject({ [property]: { index: { verdict: 'achieved' } } });
    expect(first.issues?.[2]?.fields).toMatchObject({ summary: 'Buy flour', parent: { key: 'BAKE-1' }, issuetype: { hierarchyLevel: 0 } });
    const rest = await paula.platform.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ ...query, nextPageToken: first.nextPageToken! });
    expect(rest.issues?.map(({ key }) => key)).toEqual(['BAKE-5', 'BAKE-6']);
  });

  test('by functions of time, and counts', async () => {
    const { count } = await paula.platform.issueSearch.countIssues({ jql: 'project = BAKE AND created >= startOfYear()' });
    expect(count).toBe(6);
  });

  test('and is told what is wrong with a query', async () => {
    expect(await refusedWith(search('project = BAKE AND flavour = butter'))).toBe(400);
    expect(await refusedWith(search('project = BAKE AND ('))).toBe(400);
  });
});

describe('jira.js 5.4.0 reads and edits issues', () => {
  test('from creation to deletion', async () => {
    const { key } = await paula.platform.issues.createIssue({
      fields: {
        project: { key: 'BAKE' },
        issuetype: { name: 'Story' },
        summary: 'Buy butter',
        description: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Salted' }] }] },
        parent: { key: 'BAKE-1' },
        labels: ['shopping'],
      },
    });
    await paula.platform.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Buy salted butter' }, update: { labels: [{ add: 'dairy' }] } });
    const issue = await paula.platform.issues.getIssue({ issueIdOrKey: key });
    expect(issue.fields).toMatchObject({ summary: 'Buy salted butter', labels: ['shopping', 'dairy'], parent: { key: 'BAKE-1' }, reporter: { displayName: 'Paula' } });
    await paula.platform.issues.deleteIssue({ issueIdOrKey: key });
    expect(await refusedWith(paula.platform.issues.getIssue({ issueIdOrKey: key }))).toBe(404);
  });

  test('moves them through the workflow, and reads what was changed', async () => {
    const { transitions = [] } = await paula.platform.issues.getTransitions({ issueIdOrKey: 'BAKE-4' });
    const done = transitions.find(({ to }) => to?.statusCategory?.key === 'done');
    await paula.platform.issues.doTransition({ issueIdOrKey: 'BAKE-4', transition: { id: done!.id! } });
    const { values = [] } = await paula.platform.issues.getChangeLogs({ issueIdOrKey: 'BAKE-4' });
    expect(values.flatMap(({ items = [] }) => items)).toContainEqual(expect.objectContaining({ field: 'status', toString: 'Done' }));
  });

  test('many at once', async () => {
    const { issues = [] } = await paula.platform.issues.bulkFetchIssues({ issueIdsOrKeys: ['BAKE-1', 'BAKE-2'], fields: ['summary'], properties: [property] });
    expect(issues.map(({ key }) => key)).toEqual(['BAKE-1', 'BAKE-2']);
  });

  test('comments on them', async () => {
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Warm!' }] }] } as const;
    await paula.platform.issueComments.addComment({ issueIdOrKey: 'BAKE-1', comment: body as never });
    const { comments = [] } = await paula.platform.issueComments.getComments({ issueIdOrKey: 'BAKE-1' });
    expect(comments).toEqual([expect.objectContaining({ author: expect.objectContaining({ displayName: 'Paula' }) })]);
  });

  test('within what the person may do', async () => {
    const edit = { issueIdOrKey: 'BAKE-1', fields: { summary: 'Cake' } };
    expect(await refusedWith(stella.platform.issues.editIssue(edit))).toBe(403);
    expect(await refusedWith(outsideClient(site.url, 'otto@bakery.example').platform.issues.getIssue({ issueIdOrKey: 'BAKE-1' }))).toBe(404);
    expect(await refusedWith(outsideClient(site.url, 'nobody@bakery.example').platform.myself.getCurrentUser())).toBe(401);
    const permissions = await stella.platform.permissions.getMyPermissions({ issueKey: 'BAKE-1', permissions: 'EDIT_ISSUES,BROWSE_PROJECTS' });
    expect(permissions.permissions).toMatchObject({ EDIT_ISSUES: { havePermission: false }, BROWSE_PROJECTS: { havePermission: true } });
  });
});

describe('jira.js 5.4.0 keeps properties', () => {
  test('of issues', async () => {
    const here = { issueIdOrKey: 'BAKE-5', propertyKey: 'wish' };
    await paula.platform.issueProperties.setIssueProperty({ ...here, propertyValue: { crust: 'thin' } });
    expect(await paula.platform.issueProperties.getIssueProperty(here)).toEqual({ key: 'wish', value: { crust: 'thin' } });
    await paula.platform.issueProperties.setIssueProperty({ ...here, propertyValue: { crust: 'thick' } });
    expect((await paula.platform.issueProperties.getIssuePropertyKeys({ issueIdOrKey: 'BAKE-5' })).keys).toEqual([expect.objectContaining({ key: 'wish' })]);
    await paula.platform.issueProperties.deleteIssueProperty(here);
    expect(await refusedWith(paula.platform.issueProperties.getIssueProperty(here))).toBe(404);
  });

  test('of projects', async () => {
    const here = { projectIdOrKey: 'BAKE', propertyKey: 'value-backlog-settings' };
    await paula.platform.projectProperties.setProjectProperty({ ...here, propertyValue: { version: 1 } });
    expect(await paula.platform.projectProperties.getProjectProperty(here)).toMatchObject({ value: { version: 1 } });
    expect((await paula.platform.projectProperties.getProjectPropertyKeys('BAKE')).keys).toHaveLength(1);
    expect(await refusedWith(stella.platform.projectProperties.setProjectProperty({ ...here, propertyValue: {} }))).toBe(403);
    await paula.platform.projectProperties.deleteProjectProperty(here);
    expect(await refusedWith(paula.platform.projectProperties.getProjectProperty(here))).toBe(404);
  });
});

describe('jira.js 5.4.0 reads the site', () => {
  test('its projects', async () => {
    expect((await paula.platform.projects.searchProjects()).values.map(({ key }) => key)).toEqual(['BAKE']);
    const project = await paula.platform.projects.getProject('BAKE');
    expect(project).toMatchObject({ key: 'BAKE', name: 'Bakery', lead: { displayName: 'Paula' } });
    expect(await refusedWith(paula.platform.projects.getProject('MILL'))).toBe(404);
  });

  test('its types, statuses and fields', async () => {
    expect((await paula.platform.issueTypes.getIssueAllTypes()).map(({ name }) => name)).toContain('Epic');
    const { id } = await paula.platform.projects.getProject('BAKE');
    const types = await paula.platform.issueTypes.getIssueTypesForProject({ projectId: Number(id) });
    expect(types.map(({ hierarchyLevel }) => hierarchyLevel)).toContain(1);
    expect((await paula.platform.workflowStatuses.getStatuses()).map(({ name }) => name)).toContain('To Do');
    const fields = await paula.platform.issueFields.getFields();
    expect(fields.map(({ schema }) => schema?.custom)).toContain('com.pyxis.greenhopper.jira:gh-lexo-rank');
  });

  test('its statuses, which its zod schemas check', async () => {
    const { values } = await paula.platform.status.search();
    expect(values.map(({ statusCategory }) => statusCategory)).toEqual(['TODO', 'IN_PROGRESS', 'DONE']);
  });

  test('its people', async () => {
    const me = await paula.platform.myself.getCurrentUser();
    expect(me).toMatchObject({ displayName: 'Paula', emailAddress: 'paula@bakery.example' });
    expect(await paula.platform.users.getUser({ accountId: me.accountId })).toMatchObject({ displayName: 'Paula' });
    const { values } = await paula.platform.users.bulkGetUsers({ accountId: ['account-sam'] });
    expect(values!.map(({ displayName }) => displayName)).toEqual(['Sam']);
  });
});

describe('jira.js 5.4.0 plans', () => {
  const keysOf = ({ issues = [] }: { issues?: readonly { key?: string }[] }) => issues.map(({ key }) => key);
  let boardId: number;
  beforeAll(async () => {
    const { values } = await paula.agile.board.getAllBoards({ projectKeyOrId: 'BAKE' });
    boardId = values[0]!.id!;
  });
  const backlog = async () => keysOf(await paula.agile.board.getIssuesForBacklog({ boardId, jql: 'issuetype != Epic', fields: ['summary'] }));

  test('on boards', async () => {
    expect(await paula.agile.board.getBoard({ boardId })).toMatchObject({ name: 'Bakery board', type: 'scrum' });
    const configuration = await paula.agile.board.getConfiguration({ boardId });
    expect(configuration.columnConfig?.columns?.map(({ name }) => name)).toEqual(['To Do', 'In Progress', 'Done']);
    expect(keysOf(await paula.agile.board.getIssuesForBoard({ boardId }))).toContain('BAKE-3');
  });

  test('in the backlog, by rank', async () => {
    const before = await backlog();
    expect(before).toEqual(['BAKE-5']);
    await paula.platform.issues.createIssue({ fields: { project: { key: 'BAKE' }, issuetype: { name: 'Task' }, summary: 'Paint the shop' } });
    const [first, last] = await backlog();
    await paula.agile.issue.rankIssues({ issues: [last!], rankBeforeIssue: first! });
    expect(await backlog()).toEqual([last, first]);
    await paula.agile.issue.rankIssues({ issues: [last!], rankAfterIssue: first! });
    expect(await backlog()).toEqual([first, last]);
    expect(await refusedWith(stella.agile.issue.rankIssues({ issues: [last!], rankBeforeIssue: first! }))).not.toBe(undefined);
  });

  test('in sprints, from creation to the end', async () => {
    const sprint = await paula.agile.sprint.createSprint({ name: 'Week 49', originBoardId: boardId });
    const sprintId = sprint.id;
    await paula.agile.sprint.moveIssuesToSprintAndRank({ sprintId, issues: ['BAKE-5'] });
    expect(keysOf(await paula.agile.sprint.getIssuesForSprint({ sprintId }))).toEqual(['BAKE-5']);
    expect(keysOf(await paula.agile.board.getBoardIssuesForSprint({ boardId, sprintId }))).toEqual(['BAKE-5']);
    await paula.agile.backlog.moveIssuesToBacklog({ issues: ['BAKE-5'] });
    expect(await backlog()).toContain('BAKE-5');
    await paula.agile.sprint.moveIssuesToSprintAndRank({ sprintId, issues: ['BAKE-5'] });

    const { values } = await paula.agile.board.getAllSprints({ boardId, state: 'active' });
    await paula.agile.sprint.partiallyUpdateSprint({ sprintId: values[0]!.id, state: 'closed' });
    const started = await paula.agile.sprint.partiallyUpdateSprint({
      sprintId, state: 'active', goal: 'Warm bread', startDate: '2026-11-30T08:00:00.000Z', endDate: '2026-12-07T08:00:00.000Z',
    });
    expect(started).toMatchObject({ state: 'active', goal: 'Warm bread' });
    const closed = await paula.agile.sprint.partiallyUpdateSprint({ sprintId, state: 'closed' });
    expect(closed).toMatchObject({ state: 'closed', completeDate: expect.any(String) });
    expect(await paula.agile.sprint.getSprint({ sprintId })).toMatchObject({ state: 'closed' });
  });

  test('sprints that are not wanted after all', async () => {
    const { id } = await paula.agile.sprint.createSprint({ name: 'Week 50', originBoardId: boardId, goal: 'Rest' });
    await paula.agile.sprint.updateSprint({ sprintId: id, name: 'Week 51', state: 'future' });
    await paula.agile.sprint.deleteSprint({ sprintId: id });
    expect(await refusedWith(paula.agile.sprint.getSprint({ sprintId: id }))).toBe(404);
    expect(await refusedWith(stella.agile.sprint.createSprint({ name: 'Mine', originBoardId: boardId }))).toBe(403);
  });

  test('issue by issue', async () => {
    const issue = await paula.agile.issue.getIssue({ issueIdOrKey: 'BAKE-3' });
    expect(issue.fields).toMatchObject({ summary: 'Buy flour' });
  });
});

openApiTest('Every exchange above is as Jira’s OpenAPI documents say', async () => {
  await expectAsDocumented(site.recording);
});
