import { findBacklogIssues } from '../../src/jira/find-backlog-issues';
import { getBoardBacklog } from '../../src/jira/get-board-backlog';
import { anAnswer, jiraThatSays } from './an-answer';
import { aBacklogIssue } from './a-backlog-issue';

test("a look at a board's backlog is one call for a hundred ids, in their order", async () => {
  const issues = [{ id: '12', fields: { created: '2026-11-22T09:00:00.000+0100' } }, { id: '11' }];
  const { request, sent } = jiraThatSays(anAnswer({ issues, isLast: true }), anAnswer({ issues, nextPageToken: 'more', isLast: false }));
  expect(await getBoardBacklog(request)('1')).toEqual({ issueIds: ['12', '11'], more: false });
  expect(await getBoardBacklog(request)('1')).toEqual({ issueIds: ['12', '11'], more: true });
  expect(sent[0]?.path).toBe('/rest/software/1.0/board/1/backlog?maxResults=100&fields=created');
});

test('issues of the backlog come in one call, with what was done to them lately', async () => {
  const items = [{ field: 'Rang', fieldtype: 'custom', fieldId: 'customfield_10019', from: '', fromString: '', to: '', toString: 'Ranked higher' }];
  const history = { id: '900', author: { accountId: 'paula' }, created: '2026-11-22T09:00:00.000+0100', items };
  const anonymous = { id: '899', created: '2026-11-22T08:00:00.000+0000', items: [{ field: 'status', fieldtype: 'jira', from: '1', to: null }] };
  const { request, sent } = jiraThatSays(anAnswer({ issues: [aBacklogIssue('1', {}, [history, anonymous]), aBacklogIssue('2')], isLast: true }));
  const [first, second] = await findBacklogIssues(request)(['1', '2']);
  expect(first?.issue).toMatchObject({ id: '1', key: 'BAKE-1', summary: 'Buy flour', creatorId: 'sam', project: { id: '10' } });
  expect(first?.changes).toEqual([
    { id: '900', authorId: 'paula', at: Date.parse('2026-11-22T08:00:00Z'), fields: [{ custom: true, from: '', to: '' }] },
    { id: '899', authorId: null, at: Date.parse('2026-11-22T08:00:00Z'), fields: [{ custom: false, from: '1', to: '' }] },
  ]);
  expect(second?.changes).toEqual([]);
  expect(JSON.parse(sent[0]?.init?.body ?? '')).toMatchObject({
    jql: 'issue IN (1, 2) AND (sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints()))',
    expand: 'changelog',
    reconcileIssues: [1, 2],
    properties: ['value-backlog-hypothesis', 'value-backlog-exemptions', 'value-backlog-finding'],
  });
});

test('more than Jira reconciles at once take several calls, and none takes none', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [] }), anAnswer({ issues: [] }));
  await findBacklogIssues(request)(Array.from({ length: 60 }, (_, n) => String(n + 1)));
  expect(sent.map(({ init }) => (JSON.parse(init?.body ?? '') as { reconcileIssues: number[] }).reconcileIssues.length)).toEqual([50, 10]);
  expect(await findBacklogIssues(request)([])).toEqual([]);
});
