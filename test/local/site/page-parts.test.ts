import { readRoute } from '../../../local/site/pages/routing/route';
import { insertRow, removeRow } from '../../../local/site/pages/backlog/pages';
import { adfOf, paragraphsOf } from '../../../local/site/pages/issue/adf';
import type { IssuePage } from '../../../local/site/pages/ask/backlog';
import type { ListedIssue } from '../../../local/site/pages/ask/issue-fields';

describe('addresses', () => {
  test.each([
    ['/', { page: 'home' }],
    ['/browse/bake-1', { page: 'issue', issue: 'BAKE-1' }],
    ['/browse/BAKE-1/', { page: 'issue', issue: 'BAKE-1' }],
    ['/jira/software/projects/BAKE/boards/1/backlog', { page: 'backlog', project: 'BAKE', board: '1' }],
    ['/jira/software/c/projects/BAKE/boards/1', { page: 'board', project: 'BAKE', board: '1' }],
    ['/jira/software/projects/BAKE/settings/apps/a/e', { page: 'settings', project: 'BAKE', moduleKey: undefined }],
    ['/jira/software/projects/BAKE/apps/a/e/review', { page: 'app', project: 'BAKE', moduleKey: 'review' }],
    ['/issues/?jql=verdict%20is%20EMPTY', { page: 'search', jql: 'verdict is EMPTY' }],
    ['/secure/Dashboard.jspa', { page: 'nowhere' }],
  ])('%s', (path, route) => {
    expect(readRoute(path)).toEqual(route);
  });
});

describe('a move that is shown before Jira has answered', () => {
  const row = (key: string) => ({ id: key, key }) as ListedIssue;
  const pages: readonly IssuePage[] = [{ issues: [row('A'), row('B')], nextPageToken: 'more' }, { issues: [row('C')] }];
  const keys = (list: readonly IssuePage[]) => list.map(({ issues }) => issues.map(({ key }) => key).join(''));

  test.each([
    ['before a row', { at: 'before', neighbour: 'B' } as const, ['AXB', 'C']],
    ['after a row', { at: 'after', neighbour: 'B' } as const, ['ABX', 'C']],
    ['to the end', { at: 'end' } as const, ['AB', 'CX']],
    ['next to a row that is not loaded', { at: 'after', neighbour: 'Z' } as const, ['AB', 'C']],
  ])('%s', (_where, destination, expected) => {
    expect(keys(insertRow(pages, row('X'), destination))).toEqual(expected);
  });

  test('to an end that is not loaded shows nothing there', () => {
    expect(keys(insertRow([{ issues: [row('A')], nextPageToken: 'more' }], row('X'), { at: 'end' }))).toEqual(['A']);
  });

  test('takes the row away from where it was', () => {
    expect(keys(removeRow(pages, 'B'))).toEqual(['A', 'C']);
  });
});

test('plain text becomes a document and comes back', () => {
  expect(paragraphsOf(adfOf('One.\n\nTwo,\nstill two.\n\n\n'))).toEqual(['One.', 'Two,\nstill two.']);
});

test('whoever is mentioned in a comment is named', () => {
  const mention = { type: 'mention', attrs: { id: '712020:sam', text: '@Sam Lindqvist' } };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [mention, { type: 'text', text: ', did we get the expected value?' }] }] };
  expect(paragraphsOf(body)).toEqual(['@Sam Lindqvist, did we get the expected value?']);
});
