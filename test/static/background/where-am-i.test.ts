import { placeOf } from '../../../static/background/where-am-i';

const site = 'https://bakery.atlassian.net';

test.each([
  ['/jira/software/projects/BAKE/boards/1/backlog', 'BAKE', '1'],
  ['/jira/software/c/projects/BAKE/boards/42/backlog?issueLimit=100&selectedIssue=BAKE-3#top', 'BAKE', '42'],
  ['/jira/software/projects/BAKE/boards/1/backlog/', 'BAKE', '1'],
  ['/jira/software/projects/BAKE/boards/1', 'BAKE', null],
  ['/jira/software/c/projects/BAKE/boards/1/timeline', 'BAKE', null],
  ['/jira/software/projects/BAKE/boards/1/backlog/insights', 'BAKE', null],
  ['/jira/software/projects/BAKE', 'BAKE', null],
  ['/jira/software/projects/BAKE/list', 'BAKE', null],
  ['/jira/core/projects/SHOP/board', null, null],
  ['/jira/software/projects', null, null],
  ['/browse/BAKE-3', null, null],
  ['/jira/dashboards/10000?back=/jira/software/projects/BAKE/boards/1/backlog', null, null],
])('%s', (path, projectKey, boardId) => {
  expect(placeOf(site + path)).toEqual({ projectKey, boardId });
});

test.each([undefined, null, '', 'not an address', 7])('no address (%s) is nowhere', (location) => {
  expect(placeOf(location)).toEqual({ projectKey: null, boardId: null });
});
