import { addComment } from '../../src/jira/add-comment';
import { findBoard } from '../../src/jira/find-board';
import { findLocale } from '../../src/jira/find-locale';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { getSprint } from '../../src/jira/get-sprint';
import { searchDueIssues } from '../../src/jira/search-due-issues';
import { anAnswer, anIssue, jiraThatSays } from './an-answer';

const week45 = { id: 45, name: 'Week 45', state: 'active', goal: 'Guests', startDate: '2026-11-02T10:00:00.000+01:00', endDate: '2026-11-13T16:00:00.000Z', originBoardId: 1 };

test('a sprint, with its instants in UTC', async () => {
  const { request, sent } = jiraThatSays(anAnswer(week45));
  expect(await getSprint(request)('45')).toEqual({
    id: '45', name: 'Week 45', state: 'active', goal: 'Guests', startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-13T16:00:00.000Z', boardId: '1',
  });
  expect(sent[0]?.path).toBe('/rest/agile/1.0/sprint/45');
});

test('a sprint that was only planned has no dates, and perhaps no board', async () => {
  const { request } = jiraThatSays(anAnswer({ id: 46, name: 'Week 47', state: 'future' }));
  expect(await getSprint(request)('46')).toMatchObject({ goal: '', startDate: null, endDate: null, boardId: null });
});

test.each([403, 404])('a sprint that somebody may not see is not there: %d', async (status) => {
  await expect(getSprint(jiraThatSays(anAnswer({}, status)).request)('45')).rejects.toMatchObject({ code: 'not-found' });
});

test('a board lies in a project, or belongs to a person, or is not there', async () => {
  const { request } = jiraThatSays(anAnswer({ id: 1, location: { projectId: 10 } }), anAnswer({ id: 2, location: { userId: 3 } }), anAnswer({ id: 3 }), anAnswer({}, 404), anAnswer({}, 500));
  const find = findBoard(request);
  expect([await find('1'), await find('2'), await find('3'), await find('4')]).toEqual([{ id: '1', projectId: '10' }, { id: '2', projectId: null }, { id: '3', projectId: null }, undefined]);
  await expect(find('5')).rejects.toMatchObject({ code: 'unavailable' });
});

test("a person's language, unless they keep it to themselves", async () => {
  const { request, sent } = jiraThatSays(anAnswer({ locale: 'de_DE' }), anAnswer({ locale: null }), anAnswer({}, 404));
  const find = findLocale(request);
  expect([await find('a:b'), await find('c'), await find('d')]).toEqual(['de_DE', null, null]);
  expect(sent[0]?.path).toBe('/rest/api/3/user?accountId=a%3Ab');
});

test('a comment is sent as it is', async () => {
  const { request, sent } = jiraThatSays(anAnswer({}, 201));
  await addComment(request)('10001', { type: 'doc' });
  expect(sent[0]).toMatchObject({ path: '/rest/api/3/issue/10001/comment', init: { method: 'POST', body: '{"body":{"type":"doc"}}' } });
});

test('issues that are due, with whom to ask; nobody who left is asked', async () => {
  const [gone, there] = [{ accountId: 'g', displayName: 'Gone', active: false }, { accountId: 't', displayName: 'There', active: true }];
  const { request, sent } = jiraThatSays(anAnswer({ issues: [anIssue('1', { assignee: gone, reporter: there })], nextPageToken: 'more' }));
  const { issues, nextPageToken } = await searchDueIssues(request)(null, 20);
  expect(issues).toEqual([{ id: '1', type: { id: '10000', hierarchyLevel: 1 }, projectId: '10', assignee: null, reporter: { accountId: 't', displayName: 'There' }, shown: undefined }]);
  expect(nextPageToken).toBe('more');
  expect(JSON.parse(sent[0]?.init?.body ?? '')).toMatchObject({ maxResults: 20, jql: expect.stringContaining('expectedValueDue <= now()') });
});

test('permissions that are asked for no place hold somewhere', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ permissions: { EDIT_ISSUES: { havePermission: true } } }));
  expect(await getMyPermissions(request)({}, ['EDIT_ISSUES'])).toEqual({ EDIT_ISSUES: true });
  expect(sent[0]?.path).toBe('/rest/api/3/mypermissions?permissions=EDIT_ISSUES');
});
