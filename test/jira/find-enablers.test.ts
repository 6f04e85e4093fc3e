import { findEnablers } from '../../src/jira/find-enablers';
import type { JiraRequest } from '../../src/jira/request';
import { anAnswer } from './an-answer';

const issue = (id: string) => ({
  id,
  key: `BAKE-${id}`,
  fields: {
    summary: 'An oven',
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    issuetype: { id: '1', name: 'Epic', hierarchyLevel: 1 },
    project: { id: '10', key: 'BAKE' },
  },
});

function jiraWith(...pages: readonly object[]) {
  const asked: { jql: string; nextPageToken?: string; reconcileIssues?: number[] }[] = [];
  const request: JiraRequest = (_, init) => {
    asked.push(JSON.parse(init?.body ?? '') as (typeof asked)[number]);
    return Promise.resolve(anAnswer(JSON.stringify(pages[asked.length - 1])));
  };
  return { request, asked };
}

test('names our own property, the project, and every id as a text', async () => {
  const { request, asked } = jiraWith({ issues: [issue('7')] });
  const found = await findEnablers(request)('10', ['10001', '10002'], ['p'], ['10001']);
  expect(found.map(({ id }) => id)).toEqual(['7']);
  expect(asked).toMatchObject([
    {
      jql: `project = 10 AND issue.property['value-backlog-hypothesis'].index.enables IN ("10001", "10002") ORDER BY key ASC`,
      properties: ['p'],
      reconcileIssues: [10001],
    },
  ]);
});

test('turns every page, and asks about a hundred at a time', async () => {
  const { request, asked } = jiraWith({ issues: [issue('7')], nextPageToken: 'more' }, { issues: [issue('8')] }, { issues: [] });
  const ids = Array.from({ length: 101 }, (_, n) => String(10_000 + n));
  expect((await findEnablers(request)('10', ids, [])).map(({ id }) => id)).toEqual(['7', '8']);
  expect(asked.map(({ nextPageToken }) => nextPageToken)).toEqual([undefined, 'more', undefined]);
  expect(asked[2]?.jql).toContain('IN ("10100")');
});

test('asks nothing about nothing', async () => {
  const { request, asked } = jiraWith();
  expect(await findEnablers(request)('10', [], [])).toEqual([]);
  expect(asked).toEqual([]);
});
