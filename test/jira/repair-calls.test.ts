import { changeIssue } from '../../src/jira/change-issue';
import { findBoards } from '../../src/jira/find-boards';
import { findPlacedIssues } from '../../src/jira/find-placed-issues';
import { getSprints } from '../../src/jira/get-sprints';
import { moveToBacklog } from '../../src/jira/move-to-backlog';
import { moveToSprint } from '../../src/jira/move-to-sprint';
import { aBacklogIssue } from './a-backlog-issue';
import { anAnswer, jiraThatSays, type Sent } from './an-answer';

const said = ({ path, init }: Sent) => `${init?.method ?? 'GET'} ${path} ${init?.body ?? ''}`.trim();

test('the boards of a project, also of a kind that we don’t know', async () => {
  const values = [
    { id: 1, name: 'BAKE board', type: 'scrum', location: { projectId: 10 } },
    { id: 2, name: 'Team', type: 'simple' },
    { id: 3, name: 'Wall', type: 'hologram' },
  ];
  const { request, sent } = jiraThatSays(anAnswer({ values, isLast: true }));
  expect(await findBoards(request)('10')).toEqual([
    { id: '1', name: 'BAKE board', type: 'scrum' },
    { id: '2', name: 'Team', type: 'simple' },
    { id: '3', name: 'Wall', type: 'unknown' },
  ]);
  expect(sent.map(said)).toEqual(['GET /rest/agile/1.0/board?projectKeyOrId=10&maxResults=50']);
});

describe('the sprints of a board', () => {
  const sprint = (id: number, state: string, more: object = {}) => ({ id, name: `Sprint ${id}`, state, originBoardId: 1, ...more });

  test('come with the active ones first, all pages of them', async () => {
    const { request, sent } = jiraThatSays(
      anAnswer({ values: [sprint(5, 'future'), sprint(6, 'future')], isLast: false }),
      anAnswer({ values: [sprint(4, 'active', { endDate: '2026-12-01T10:00:00.000Z' })], isLast: true }),
    );
    expect(await getSprints(request)('1')).toEqual([
      { id: 4, name: 'Sprint 4', state: 'active', endDate: '2026-12-01T10:00:00.000Z' },
      { id: 5, name: 'Sprint 5', state: 'future', endDate: null },
      { id: 6, name: 'Sprint 6', state: 'future', endDate: null },
    ]);
    expect(sent.map(said)).toEqual([
      'GET /rest/agile/1.0/board/1/sprint?state=active%2Cfuture&startAt=0&maxResults=50',
      'GET /rest/agile/1.0/board/1/sprint?state=active%2Cfuture&startAt=2&maxResults=50',
    ]);
  });

  test('are none where the board works without sprints', async () => {
    const { request } = jiraThatSays(anAnswer({ errorMessages: ['The board does not support sprints'] }, 400));
    expect(await getSprints(request)('2')).toEqual([]);
  });

  test('a board that the person may not see is no board without sprints', async () => {
    await expect(getSprints(jiraThatSays(anAnswer('', 404)).request)('3')).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('moves to a sprint and back to the backlog', async () => {
  const { request, sent } = jiraThatSays(anAnswer(undefined, 204), anAnswer(undefined, 204));
  await moveToSprint(request)(5, ['1', '2']);
  await moveToBacklog(request)(['1', '2']);
  expect(sent.map(said)).toEqual(['POST /rest/agile/1.0/sprint/5/issue {"issues":["1","2"]}', 'POST /rest/agile/1.0/backlog/issue {"issues":["1","2"]}']);
});

test.each([
  [{ parentId: '90' }, { fields: { parent: { id: '90' } } }],
  [{ parentId: null }, { fields: {}, update: { parent: [{ set: { none: true } }] } }],
  [{ typeId: '1' }, { fields: { issuetype: { id: '1' } } }],
  [{ typeId: '1', parentId: null }, { fields: { issuetype: { id: '1' } }, update: { parent: [{ set: { none: true } }] } }],
])('an issue is changed: %j', async (change, body) => {
  const { request, sent } = jiraThatSays(anAnswer(undefined, 204));
  await changeIssue(request)('7', change);
  expect(sent[0]?.path).toBe('/rest/api/3/issue/7');
  expect(JSON.parse(sent[0]?.init?.body ?? 'null')).toEqual(body);
});

test('several issues come with where they stand, in the order asked for; those that are not there are left out', async () => {
  const schema = { customfield_34: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' } };
  const inSprint = { ...aBacklogIssue('1', { customfield_34: [{ id: 4, state: 'active' }] }), schema };
  const { request, sent } = jiraThatSays(anAnswer({ issues: [inSprint, { ...aBacklogIssue('2'), schema }], issueErrors: [] }));
  expect((await findPlacedIssues(request)(['2', '3', '1'])).map((issue) => [issue.id, issue.inSprint])).toEqual([
    ['2', false],
    ['1', true],
  ]);
  expect(JSON.parse(sent[0]?.init?.body ?? 'null')).toMatchObject({ issueIdsOrKeys: ['2', '3', '1'], expand: ['schema'] });
});
