import { readPlace } from '../../../static/check/reading/place';

const noon = new Date('2026-11-22T12:00:00Z');

test("a project page tells the project and its board", () => {
  const extension = { type: 'jira:projectPage', project: { id: 10, key: 'BAKE' }, board: { id: 3 }, location: 'https://bakery.example/jira/software/projects/BAKE/boards/9' };
  expect(readPlace({ siteUrl: 'https://bakery.example', timezone: 'Europe/Berlin', extension }, noon)).toEqual({
    projectId: '10',
    projectKey: 'BAKE',
    boardId: '3',
    siteUrl: 'https://bakery.example',
    isDialog: false,
    today: '2026-11-22',
  });
});

test('where only the address is told, it names both', () => {
  const location = 'https://bakery.example/jira/software/c/projects/BAKE/boards/12/backlog?view=detail';
  expect(readPlace({ extension: { type: 'jira:backlogAction', location } }, noon)).toMatchObject({ projectId: '', projectKey: 'BAKE', boardId: '12', isDialog: true });
});

test('where nothing is told, nothing is known', () => {
  expect(readPlace({ extension: {} }, noon)).toMatchObject({ projectId: '', projectKey: null, boardId: null, siteUrl: null });
});

test("today is the day where the person is", () => {
  expect(readPlace({ timezone: 'Pacific/Auckland', extension: {} }, noon).today).toBe('2026-11-23');
});
