import type { JiraRequest } from '../../../src/jira/request';
import { readHypotheses, type Reading } from '../../../static/currency/effect/read-hypotheses';
import { anAnswer, anIssue } from '../../jira/an-answer';

const pace = { now: () => 0, giveWay: () => Promise.resolve() };

/** A Jira with so many pages of two issues each, the last of which are done. */
function jiraWithPages(pages: number, count: () => Promise<ReturnType<typeof anAnswer>>) {
  let page = 0;
  const paths: string[] = [];
  const request: JiraRequest = (path, init) => {
    paths.push(path);
    if (path.endsWith('approximate-count')) return count();
    // The last two are done.
    const isDone = init?.body?.includes('AND NOT (') === true;
    page = isDone ? pages : page + 1;
    const issues = [anIssue(String(page * 2 - 1)), anIssue(String(page * 2))];
    return Promise.resolve(anAnswer({ issues, nextPageToken: page < pages - 1 ? `t${page}` : undefined }));
  };
  return { request, paths };
}

test('one call for each page, with the progress told after each', async () => {
  const { request, paths } = jiraWithPages(3, () => Promise.resolve(anAnswer({ count: 6 })));
  const told: Reading[] = [];
  const { items, today } = await readHypotheses(request, pace)('10', (reading) => told.push(reading));
  expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(today).toEqual(['1', '2', '3', '4']);
  expect(paths.filter((path) => path.endsWith('/search/jql'))).toHaveLength(3);
  expect(told.at(-1)).toEqual({ read: 6, total: 6 });
});

test('without a count it still reads', async () => {
  const { request } = jiraWithPages(2, () => Promise.reject(new TypeError('fetch failed')));
  const told: Reading[] = [];
  expect((await readHypotheses(request, pace)('10', (reading) => told.push(reading))).items).toHaveLength(4);
  expect(told.at(-1)).toEqual({ read: 4, total: null });
});
