import { deleteIssueProperty } from '../../src/jira/delete-issue-property';
import { findIssues } from '../../src/jira/find-issues';
import { findProjectProperty } from '../../src/jira/find-project-property';
import { getIssue } from '../../src/jira/get-issue';
import { getIssueWithToDos } from '../../src/jira/get-issue-with-to-dos';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { getProject } from '../../src/jira/get-project';
import { getUsers } from '../../src/jira/get-users';
import { searchIssues } from '../../src/jira/search-issues';
import { setIssueProperty } from '../../src/jira/set-issue-property';
import { setProjectProperty } from '../../src/jira/set-project-property';
import { anAnswer, anIssue, jiraThatSays, type Sent } from './an-answer';

const bodyOf = (sent: Sent | undefined): unknown => JSON.parse(sent?.init?.body ?? 'null');

test('an issue, as far as we read it', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ ...anIssue('1', { parent: { id: '9' } }), properties: { p: { a: 1 } } }));
  expect(await getIssue(request)('1', ['p'])).toEqual({
    id: '1',
    key: 'BAKE-1',
    summary: 'Croissants',
    status: { name: 'To Do', category: 'new' },
    type: { id: '10000', name: 'Epic', hierarchyLevel: 1 },
    project: { id: '10', key: 'BAKE' },
    parentId: '9',
    properties: { p: { a: 1 } },
  });
  expect(sent[0]?.path).toBe('/rest/api/3/issue/1?fields=summary%2Cstatus%2Cissuetype%2Cproject%2Cparent&properties=p');
});

test("a status category that we don't know is no reason to fail", async () => {
  const status = { name: 'On hold', statusCategory: { key: 'paused' } };
  const { request } = jiraThatSays(anAnswer(anIssue('1', { status })));
  expect((await getIssue(request)('1')).status).toEqual({ name: 'On hold', category: 'undefined' });
});

test('a path has every part of it encoded', async () => {
  const { request, sent } = jiraThatSays(anAnswer(anIssue('1')), anAnswer('', 404));
  await getIssue(request)('../../2?x=1');
  await findProjectProperty(request)('1/2', 'a b');
  expect(sent.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/rest\/api\/3\/issue\/\.\.%2F\.\.%2F2%3Fx%3D1\?/),
    '/rest/api/3/project/1%2F2/properties/a%20b',
  ]);
});

test('an issue and its to-dos come in one call', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [anIssue('2'), anIssue('1'), anIssue('3')], isLast: true }));
  const { issue, toDos, nextPageToken } = await getIssueWithToDos(request)('1', 'p');
  expect([issue.id, toDos.map(({ id }) => id), nextPageToken]).toEqual(['1', ['2', '3'], null]);
  expect(sent).toHaveLength(1);
  expect(bodyOf(sent[0])).toEqual({
    jql: 'issue = 1 OR parent = 1 ORDER BY rank ASC',
    fields: ['summary', 'status', 'issuetype', 'parent'],
    maxResults: 100,
    properties: ['p'],
    reconcileIssues: [1],
  });
});

test('an issue and its to-dos are read without their project, which is not asked for', async () => {
  const { request } = jiraThatSays(anAnswer({ issues: [anIssue('1', { project: undefined })] }));
  expect((await getIssueWithToDos(request)('1', 'p')).issue).toMatchObject({ id: '1', parentId: null, status: { category: 'new' } });
});

test('an issue that is not on the first page of its own to-dos is asked for by itself', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [anIssue('2')], nextPageToken: 'more' }), anAnswer(anIssue('1')));
  const { issue, toDos } = await getIssueWithToDos(request)('1', 'p');
  expect([issue.id, toDos.length, sent.length]).toEqual(['1', 1, 2]);
});

test.each([
  ['rejects a JQL that names it', anAnswer({ errorMessages: ["An issue with key '1' does not exist"] }, 400)],
  ['finds nothing', anAnswer({ issues: [] })],
])('an issue that the person may not see is not found, when Jira %s', async (_, answer) => {
  await expect(getIssueWithToDos(jiraThatSays(answer).request)('1', 'p')).rejects.toMatchObject({ code: 'not-found' });
});

test('a search goes on where the last page ended', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [], nextPageToken: 'third' }));
  expect(await searchIssues(request)({ jql: 'project = 10', nextPageToken: 'second', maxResults: 5 })).toEqual({
    issues: [],
    nextPageToken: 'third',
  });
  expect(bodyOf(sent[0])).toMatchObject({ nextPageToken: 'second', maxResults: 5 });
});

test('several issues come in one call; those that are not there are left out', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [anIssue('2')], issueErrors: [] }));
  expect((await findIssues(request)(['1', '2'])).map(({ id }) => id)).toEqual(['2']);
  expect(bodyOf(sent[0])).toMatchObject({ issueIdsOrKeys: ['1', '2'] });
});

test('a permission that Jira does not mention is not given', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ permissions: { EDIT_ISSUES: { havePermission: true } } }));
  expect(await getMyPermissions(request)({ projectId: '10' }, ['EDIT_ISSUES', 'ADMINISTER_PROJECTS'])).toEqual({
    EDIT_ISSUES: true,
    ADMINISTER_PROJECTS: false,
  });
  expect(sent[0]?.path).toBe('/rest/api/3/mypermissions?projectId=10&permissions=EDIT_ISSUES%2CADMINISTER_PROJECTS');
});

test('a property that is not there is undefined', async () => {
  const { request } = jiraThatSays(anAnswer('', 404), anAnswer({ key: 'p', value: null }));
  expect(await findProjectProperty(request)('1', 'p')).toBeUndefined();
  expect(await findProjectProperty(request)('10', 'p')).toBeNull();
});

test('properties are written and removed', async () => {
  const { request, sent } = jiraThatSays(anAnswer('', 201), anAnswer('', 200), anAnswer(undefined, 204), anAnswer('', 404));
  await setIssueProperty(request)('1', 'p', { a: 1 });
  await setProjectProperty(request)('10', 'p', [2]);
  await deleteIssueProperty(request)('1', 'p');
  await deleteIssueProperty(request)('1', 'gone');
  expect(sent.map(({ path, init }) => `${init?.method} ${path} ${init?.body ?? ''}`)).toEqual([
    'PUT /rest/api/3/issue/1/properties/p {"a":1}',
    'PUT /rest/api/3/project/10/properties/p [2]',
    'DELETE /rest/api/3/issue/1/properties/p ',
    'DELETE /rest/api/3/issue/1/properties/gone ',
  ]);
});

test('people are asked for once each, and those that Jira does not know are left out', async () => {
  const paula = { accountId: 'paula', displayName: 'Paula', avatarUrls: { '24x24': 'https://bakery.example/p.png' } };
  const { request, sent } = jiraThatSays(anAnswer({ values: [paula] }));
  expect(await getUsers(request)(['paula', 'gone', 'paula'])).toEqual([
    { accountId: 'paula', displayName: 'Paula', avatarUrl: 'https://bakery.example/p.png' },
  ]);
  expect(sent.map(({ path }) => path)).toEqual(['/rest/api/3/user/bulk?maxResults=90&accountId=paula&accountId=gone']);
});

test('many people take several calls, and nobody none', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ values: [] }), anAnswer({ values: [] }));
  await getUsers(request)(Array.from({ length: 100 }, (_, n) => `account-${n}`));
  expect(sent).toHaveLength(2);
  expect(await getUsers(request)([])).toEqual([]);
});

test('a project has its issue types with their levels, also where Jira leaves the level out; its own Task is known by its picture', async () => {
  const issueTypes = [
    { id: '1', name: 'Epic', hierarchyLevel: 1, iconUrl: 'https://bakery.example/epic.png' },
    { id: '2', name: 'Aufgabe' },
    { id: '3', name: 'Unteraufgabe', subtask: true },
    { id: '4', name: 'Besorgung', hierarchyLevel: 0, avatarId: 10318 },
    { id: '5', name: 'Task', hierarchyLevel: 0, avatarId: 10315 },
  ];
  const { request } = jiraThatSays(anAnswer({ id: '10', key: 'BAKE', name: 'Bakery', issueTypes }));
  expect((await getProject(request)('10')).issueTypes).toEqual([
    { id: '1', name: 'Epic', hierarchyLevel: 1, madeAsTask: false, iconUrl: 'https://bakery.example/epic.png' },
    { id: '2', name: 'Aufgabe', hierarchyLevel: 0, madeAsTask: false, iconUrl: null },
    { id: '3', name: 'Unteraufgabe', hierarchyLevel: -1, madeAsTask: false, iconUrl: null },
    { id: '4', name: 'Besorgung', hierarchyLevel: 0, madeAsTask: true, iconUrl: null },
    { id: '5', name: 'Task', hierarchyLevel: 0, madeAsTask: false, iconUrl: null },
  ]);
});
