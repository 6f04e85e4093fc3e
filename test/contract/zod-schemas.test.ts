import { hypothesisProperty } from './bakery-site';
import { expectAsDocumented, openApiTest } from './openapi';
import { type ServedSite, serveSite } from './serve-site';
import { type ZodClient, zodClient } from './zod-client';

let site: ServedSite;
let paula: ZodClient;

beforeAll(async () => {
  site = await serveSite();
  paula = await zodClient(site.url, 'paula@bakery.example');
});
afterAll(() => site.close());

const keysOf = ({ issues }: { readonly issues?: readonly { readonly key?: string | undefined }[] | undefined }) => issues?.map(({ key }) => key);

describe('The zod schemas of jira.js accept', () => {
  test('what searches answer', async () => {
    const jql = 'project = BAKE ORDER BY Rank';
    const query = { jql, fields: ['*all'], properties: [hypothesisProperty], maxResults: 5 };
    const first = await paula.platform.issueSearch.searchAndReconsileIssuesUsingJqlPost(query);
    expect(keysOf(first)).toHaveLength(5);
    const rest = await paula.platform.issueSearch.searchAndReconsileIssuesUsingJql({ jql, maxResults: 5, nextPageToken: first.nextPageToken! });
    expect(rest.issues).toHaveLength(1);
    expect((await paula.platform.issueSearch.countIssues({ jql })).count).toBe(6);
  });

  test('issues and what hangs on them', async () => {
    const { platform } = paula;
    const issue = { issueIdOrKey: 'BAKE-3' };
    expect((await platform.issues.getIssue({ ...issue, expand: 'changelog,names,schema,transitions' })).key).toBe('BAKE-3');
    const { key } = await platform.issues.createIssue({ fields: { project: { key: 'BAKE' }, issuetype: { name: 'Task' }, summary: 'Sweep' } });
    await platform.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Sweep the floor' } });
    expect((await platform.issues.getTransitions(issue)).transitions).toHaveLength(3);
    expect((await platform.issues.getChangeLogs({ issueIdOrKey: key })).values).toHaveLength(1);
    expect((await platform.issues.bulkFetchIssues({ issueIdsOrKeys: ['BAKE-1', 'BAKE-3'], fields: ['summary'] })).issues).toHaveLength(2);
    expect((await platform.issueComments.getComments(issue)).total).toBe(0);
    expect((await platform.issueProperties.getIssuePropertyKeys({ issueIdOrKey: 'BAKE-1' })).keys).toHaveLength(1);
    await platform.issues.deleteIssue({ issueIdOrKey: key });
  });

  test('projects, types, statuses, fields and people', async () => {
    const { platform } = paula;
    expect((await platform.projects.searchProjects()).values).toHaveLength(1);
    expect((await platform.projects.getProject({ projectIdOrKey: 'BAKE' })).key).toBe('BAKE');
    expect((await platform.issueTypes.getIssueAllTypes()).length).toBeGreaterThan(3);
    expect((await platform.workflowStatuses.getStatuses()).length).toBe(3);
    expect((await platform.status.search()).values).toHaveLength(3);
    expect((await platform.issueFields.getFields()).length).toBeGreaterThan(15);
    expect((await platform.myself.getCurrentUser()).displayName).toBe('Paula');
    expect((await platform.users.getUser({ accountId: 'account-sam' })).displayName).toBe('Sam');
    expect((await platform.permissions.getMyPermissions({ issueKey: 'BAKE-1', permissions: 'EDIT_ISSUES' })).permissions).toHaveProperty('EDIT_ISSUES');
  });

  test('boards, and their issue lists, which are newer than Jira’s documents', async () => {
    const { agile } = paula;
    const { values } = await agile.board.getAllBoards({ projectKeyOrId: 'BAKE' });
    const boardId = values[0]!.id!;
    expect((await agile.board.getConfiguration({ boardId })).name).toBe('Bakery board');
    const sprints = await agile.board.getAllSprints({ boardId });
    const sprintId = sprints.values![0]!.id!;
    expect(keysOf(await agile.board.getIssuesForBacklog({ boardId }))).toContain('BAKE-5');
    expect(keysOf(await agile.board.getIssuesForBoard({ boardId, maxResults: 2 }))).toHaveLength(2);
    expect(keysOf(await agile.board.getBoardIssuesForSprint({ boardId, sprintId }))).toEqual(['BAKE-3']);
    expect(keysOf(await agile.sprint.getIssuesForSprint({ sprintId }))).toEqual(['BAKE-3']);
  });

  test('sprints', async () => {
    const { agile } = paula;
    const { values } = await agile.board.getAllBoards();
    const created = await agile.sprint.createSprint({ name: 'Week 52', originBoardId: values[0]!.id!, goal: 'Gingerbread' });
    const sprintId = created.id!;
    expect((await agile.sprint.partiallyUpdateSprint({ sprintId, goal: 'More gingerbread' })).goal).toBe('More gingerbread');
    expect((await agile.sprint.getSprint({ sprintId })).goal).toBe('More gingerbread');
  });
});

openApiTest('Every exchange above is as Jira’s OpenAPI documents say', async () => {
  await expectAsDocumented(site.recording);
});
