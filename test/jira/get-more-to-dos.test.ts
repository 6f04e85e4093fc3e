import { getIssueWithToDos, getMoreToDos } from '../../src/jira/get-issue-with-to-dos';
import { anAnswer, anIssue, jiraThatSays } from './an-answer';

test('more to-dos are the next page of the query that brought the first, in one call', async () => {
  const { request, sent } = jiraThatSays(
    anAnswer({ issues: [anIssue('1'), anIssue('2')], nextPageToken: 'second' }),
    anAnswer({ issues: [anIssue('3')], nextPageToken: 'third' }),
  );
  await getIssueWithToDos(request)('1', 'p');
  const { toDos, nextPageToken } = await getMoreToDos(request)('1', 'p', 'second');
  expect([toDos.map(({ id }) => id), nextPageToken]).toEqual([['3'], 'third']);
  const [first = {}, second] = sent.map(({ init }) => JSON.parse(init?.body ?? 'null') as object);
  expect(second).toEqual({ ...first, nextPageToken: 'second' });
});

test('an issue that is ranked below its own to-dos is none of them', async () => {
  const { request } = jiraThatSays(anAnswer({ issues: [anIssue('3'), anIssue('1')] }));
  expect((await getMoreToDos(request)('1', 'p', 'second')).toDos.map(({ id }) => id)).toEqual(['3']);
});
