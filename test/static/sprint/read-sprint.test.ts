import { project } from '../../../src/core/hypothesis/projection';
import type { Issue } from '../../../src/jira/issue';
import { readSprint, sprintOf } from '../../../static/sprint/read-sprint';
import { askOfSprint } from '../../../static/sprint/told-of-sprint';
import { anAnswer, anIssue, jiraThatSays } from '../../jira/an-answer';
import { aRevision } from '../../core/hypothesis/a-hypothesis';

const story = { id: '10002', name: 'Story', hierarchyLevel: 0 };
const toDo = (id: string, parentId?: string) => anIssue(id, { issuetype: story, ...(parentId !== undefined && { parent: { id: parentId } }) });
const bet = (id: string) => ({ ...anIssue(id), properties: { 'value-backlog-hypothesis': project(aRevision(), id) } });
const projects = () => anAnswer({ values: [{ id: '10', properties: {} }] });
const page = (...issues: readonly object[]) => anAnswer({ issues });

test('a sprint is read in three calls: its issues, what is above them, and what the project decided', async () => {
  const { request, sent } = jiraThatSays(page(toDo('1', '100'), toDo('2', '101'), toDo('3')), anAnswer({ issues: [bet('100'), anIssue('101')] }), projects());
  const { work, issues, currencies } = await readSprint(request)('7');
  expect(sent.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/rest/api/3/search/jql', '/rest/api/3/issue/bulkfetch', '/rest/api/3/project/search']);
  expect(sent[0]?.init?.body).toContain('sprint = 7 ORDER BY rank ASC');
  expect(work).toMatchObject({ hypotheses: [{ issueId: '100', toDos: ['1'] }], unwritten: [{ issueId: '101' }], busyWork: ['2', '3'], unseen: [] });
  expect(issues.size).toBe(5);
  expect(currencies).toEqual(new Map([['10', null]]));
});

test('more than a hundred issues take further pages, and an issue that was ranked meanwhile is there once', async () => {
  const { request } = jiraThatSays(anAnswer({ issues: [toDo('1'), toDo('2')], nextPageToken: 'more' }), page(toDo('2'), toDo('3')), projects());
  expect((await readSprint(request)('7')).work.toDos).toEqual(['1', '2', '3']);
});

const known: Issue = {
  id: '100',
  key: 'BAKE-100',
  summary: 'Croissants',
  status: { name: 'To Do', category: 'new' },
  type: { id: '10000', name: 'Epic', hierarchyLevel: 1 },
  project: { id: '10', key: 'BAKE' },
  parentId: null,
  properties: { 'value-backlog-hypothesis': project(aRevision(), '100') },
};

test('what is foreseen is not asked for again: the project beside the issues, and of those above them only the others', async () => {
  const { request, sent } = jiraThatSays(projects(), page(toDo('1', '100'), toDo('2', '101')), anAnswer({ issues: [bet('101')] }));
  const told = await askOfSprint(request)('7', { projectIds: ['10'], above: Promise.resolve([known]) });
  expect(sent.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/rest/api/3/project/search', '/rest/api/3/search/jql', '/rest/api/3/issue/bulkfetch']);
  expect(JSON.parse(String(sent[2]?.init?.body))).toMatchObject({ issueIdsOrKeys: ['101'] });
  expect(sprintOf(told).work.hypotheses.map(({ issueId, toDos }) => [issueId, toDos])).toEqual([['100', ['1']], ['101', ['2']]]);
  expect([...sprintOf(told).currencies.keys()]).toEqual(['10']);
});

test('what was foreseen and lies above nothing is left out', async () => {
  const { request } = jiraThatSays(projects(), page(toDo('1')));
  const { issues } = sprintOf(await askOfSprint(request)('7', { projectIds: ['10'], above: Promise.resolve([known]) }));
  expect([...issues.keys()]).toEqual(['1']);
});

test('a parent that Jira does not show is counted as unseen', async () => {
  const { request } = jiraThatSays(page(toDo('1', '900')), anAnswer({ issues: [] }), projects());
  expect((await readSprint(request)('7')).work).toMatchObject({ hypotheses: [], unseen: ['900'], busyWork: [] });
});

test('a sprint that one may not see is not there', async () => {
  const { request } = jiraThatSays(anAnswer('', 400));
  await expect(readSprint(request)('7')).rejects.toMatchObject({ code: 'not-found' });
});

test('what was blanked again waits to be written', async () => {
  const blank = aRevision();
  const property = project({ ...blank, hypothesis: { ...blank.hypothesis, thing: '', value: '' } }, '100');
  const { request } = jiraThatSays(page({ ...anIssue('100'), properties: { 'value-backlog-hypothesis': property } }), projects());
  expect((await readSprint(request)('7')).work).toMatchObject({ hypotheses: [], unwritten: [{ issueId: '100', isInSprint: true }] });
});
