import { findStoryPointsField } from '../../src/jira/find-story-points-field';
import { rankIssues } from '../../src/jira/rank-issues';
import { searchEstimates } from '../../src/jira/search-estimates';
import { searchIds } from '../../src/jira/search-ids';
import { anAnswer, jiraThatSays } from './an-answer';

test('ranks before or after another issue; where Jira says nothing, all were moved', async () => {
  const { request, sent } = jiraThatSays(anAnswer(undefined, 204), anAnswer(undefined, 204));
  const batch = { issueIds: ['1', '2'], anchor: { side: 'before', issueId: '3' } } as const;
  expect(await rankIssues(request)(batch)).toEqual({ moved: ['1', '2'], refused: [] });
  await rankIssues(request)({ ...batch, anchor: { side: 'after', issueId: '3' } });
  expect(sent.map(({ path, init }) => `${init?.method ?? ''} ${path} ${init?.body ?? ''}`)).toEqual([
    'PUT /rest/agile/1.0/issue/rank {"issues":["1","2"],"rankBeforeIssue":"3"}',
    'PUT /rest/agile/1.0/issue/rank {"issues":["1","2"],"rankAfterIssue":"3"}',
  ]);
});

test('half a success tells which were moved and which were not, with those that the list leaves out', async () => {
  const entries = [
    { issueId: 1, issueKey: 'BAKE-1', status: 200 },
    { issueId: 2, issueKey: 'BAKE-2', status: 503, errors: ['JIRA Agile cannot execute the rank operation at this time. Please try again later.'] },
  ];
  const { request } = jiraThatSays(anAnswer({ entries }, 207));
  expect(await rankIssues(request)({ issueIds: ['1', '2', '3'], anchor: { side: 'after', issueId: '4' } })).toEqual({
    moved: ['1'],
    refused: [
      { issueId: '2', status: 503 },
      { issueId: '3', status: null },
    ],
  });
});

test('who may not rank is refused as a whole', async () => {
  const { request } = jiraThatSays(anAnswer('', 403));
  await expect(rankIssues(request)({ issueIds: ['1'], anchor: { side: 'after', issueId: '4' } })).rejects.toMatchObject({ code: 'forbidden' });
});

test('an order is read by ids alone, each once, telling search what was written', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [{ id: '1' }, { id: '2' }], nextPageToken: 'more' }), anAnswer({ issues: [{ id: '2' }, { id: '3' }], isLast: true }));
  expect(await searchIds(request)('project = 10', ['3'])).toEqual(['1', '2', '3']);
  expect(sent.map(({ init }) => JSON.parse(init?.body ?? '') as object)).toEqual([
    { jql: 'project = 10', fields: ['id'], maxResults: 5000, reconcileIssues: [3] },
    { jql: 'project = 10', fields: ['id'], maxResults: 5000, nextPageToken: 'more', reconcileIssues: [3] },
  ]);
});

test('the field of the story points is found by what it is, not by its name', async () => {
  const fields = [{ id: 'summary', name: 'Summary' }, { id: 'customfield_7', name: 'Aufwand', schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points', customId: 7 } }];
  expect(await findStoryPointsField(jiraThatSays(anAnswer(fields)).request)()).toBe('customfield_7');
  expect(await findStoryPointsField(jiraThatSays(anAnswer([])).request)()).toBeNull();
});

test('estimates come with what is right below, whatever else the fields hold', async () => {
  const issues = [
    { id: '1', key: 'BAKE-1', fields: { customfield_7: null, timeoriginalestimate: 3600 } },
    { id: '5', key: 'BAKE-5', fields: { parent: { id: '1', key: 'BAKE-1' }, customfield_7: 3, timeoriginalestimate: 'none' } },
  ];
  const { request, sent } = jiraThatSays(anAnswer({ issues, isLast: true }));
  const page = await searchEstimates(request)({ issueIds: ['1'], storyPointsField: 'customfield_7', nextPageToken: null });
  expect(page).toEqual({
    issues: [
      { id: '1', parentId: null, storyPoints: null, originalEstimateInSeconds: 3600 },
      { id: '5', parentId: '1', storyPoints: 3, originalEstimateInSeconds: null },
    ],
    nextPageToken: null,
  });
  expect(sent[0]?.init?.body).toContain('issue IN (1) OR parent IN (1)');
});
