import type { SiteChange } from '../../../local/site/changes';
import { observeJira } from '../../../local/site/observed-jira';
import { as, bakery } from '../jira/bakery';

async function announcedBy(method: string, path: string, body?: unknown): Promise<readonly SiteChange[]> {
  const announced: SiteChange[] = [];
  const jira = observeJira(bakery().jira, { announce: (change) => void announced.push(change), subscribe: () => () => undefined });
  const headers = { 'content-type': 'application/json' };
  const { status } = await jira.handle({ method, path, headers, actor: as('paula'), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect(status).toBeLessThan(300);
  return announced;
}

test.each<readonly [method: string, path: string, body: unknown]>([
  ['GET', '/rest/software/1.0/board/1/backlog?maxResults=100&fields=created', undefined],
  ['POST', '/rest/api/3/search/jql', { jql: 'project = BAKE' }],
  ['POST', '/rest/api/3/search/approximate-count', { jql: 'project = BAKE' }],
  ['POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['BAKE-1'] }],
  ['POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['BAKE-1'] }],
])('asking changes nothing, whatever its method: %s %s', async (method, path, body) => {
  expect(await announcedBy(method, path, body)).toEqual([]);
});

test.each<readonly [what: string, method: string, path: string, body: unknown, issueIds: readonly string[]]>([
  ['a rank', 'PUT', '/rest/agile/1.0/issue/rank', { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' }, []],
  ['a move to a sprint', 'POST', '/rest/agile/1.0/sprint/2/issue', { issues: ['BAKE-4'] }, []],
  ['a move to the backlog', 'POST', '/rest/agile/1.0/backlog/issue', { issues: ['BAKE-3'] }, []],
  ['another parent', 'PUT', '/rest/api/3/issue/BAKE-4', { fields: { parent: { key: 'BAKE-2' } } }, ['10004']],
  ['a finding', 'PUT', '/rest/api/3/issue/BAKE-4/properties/value-backlog-finding', { schema: 1, rules: ['task-type'] }, ['10004']],
])('%s is announced to the pages', async (_, method, path, body, issueIds) => {
  expect(await announcedBy(method, path, body)).toEqual([{ issueIds, by: 'acc-paula', commented: false }]);
});
