import { countIssues } from '../../src/jira/count-issues';
import { getBoardFilter } from '../../src/jira/get-board-filter';
import { readBacklogIssue, searchBacklog } from '../../src/jira/search-backlog';
import { anAnswer, jiraThatSays } from './an-answer';

test('a page of the backlog brings all that the guard looks at', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [{ id: '1' }], nextPageToken: 'second', isLast: false }));
  expect(await searchBacklog(request)({ jql: 'project = 10', nextPageToken: null })).toEqual({ issues: [{ id: '1' }], nextPageToken: 'second' });
  expect(JSON.parse(sent[0]?.init?.body ?? '')).toEqual({
    jql: 'project = 10',
    fields: ['summary', 'description', 'issuetype', 'status', 'parent', 'project', 'creator', 'created'],
    properties: ['value-backlog-hypothesis', 'value-backlog-exemptions', 'value-backlog-finding'],
    maxResults: 100,
  });
});

test('the next page is asked for by its token, and search is told what was just written', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ issues: [] }));
  expect(await searchBacklog(request)({ jql: 'project = 10', nextPageToken: 'second', reconcileIssues: ['7'] })).toEqual({ issues: [], nextPageToken: null });
  expect(JSON.parse(sent[0]?.init?.body ?? '')).toMatchObject({ nextPageToken: 'second', reconcileIssues: [7] });
});

test("what is not an issue of Jira's is unreadable", () => {
  expect(() => readBacklogIssue({ id: '1' })).toThrow(expect.objectContaining({ code: 'unreadable' }));
});

test.each(['10040', 10040])("a board's filter is known by its id, told as %p", async (id) => {
  const { request, sent } = jiraThatSays(anAnswer({ id: 3, name: 'Bakery', filter: { id, self: 'https://bakery.example/filter' } }));
  expect(await getBoardFilter(request)('3')).toBe('10040');
  expect(sent[0]?.path).toBe('/rest/agile/1.0/board/3/configuration');
});

test('how many issues there are is about what Jira says', async () => {
  const { request, sent } = jiraThatSays(anAnswer({ count: 1234 }));
  expect(await countIssues(request)('project = 10')).toBe(1234);
  expect([sent[0]?.path, sent[0]?.init?.body]).toEqual(['/rest/api/3/search/approximate-count', '{"jql":"project = 10"}']);
});
