import { createExchangeChecker } from '../../../local/har/checker';
import type { Exception } from '../../../local/har/exceptions';
import { jiraJsDescription } from '../../../local/har/jira-js/description';
import { openApiDescription } from '../../../local/har/openapi/description';
import { reportVerdicts } from '../../../local/har/report';
import { bakeryDocument } from './bakery-document';
import { wire } from './exchanges';

const heavy: Exception = { id: 'heavy', reason: 'Bread may be heavy.', kind: 'excuse', excuses: ({ at }) => at === '/weight' };
const newer: Exception = { id: 'newer', reason: 'It came later.', kind: 'newer', paths: /^\/rest\/software\/1\.0\// };

const checkerWith = async (...exceptions: readonly Exception[]) =>
  createExchangeChecker({ documents: [openApiDescription(bakeryDocument)], jiraJs: await jiraJsDescription() }, exceptions);

const heavyBread = wire('GET /bread/7', 200, { answered: { id: 7, name: 'Rye', weight: 'a lot' } });
const issue = { id: '10001', key: 'BAKE-1', self: 'http://localhost:8080/rest/agile/1.0/issue/10001' };
const backlog = (answered: unknown) => wire('GET /rest/software/1.0/board/1/backlog?maxResults=5', 200, { answered });

test('A failure that an exception excuses is none, and the exception is named', async () => {
  expect((await checkerWith())(heavyBread).failures).toMatchObject([{ part: 'response', at: '/weight', says: 'must be number,null' }]);
  expect((await checkerWith(heavy))(heavyBread)).toEqual({ operation: 'GET /bread/{breadId}', status: 200, failures: [], excused: ['heavy'] });
});

test('What nobody describes fails', async () => {
  const check = await checkerWith(newer);
  expect(check(wire('GET /cake', 200))).toMatchObject({ operation: 'GET /cake', failures: [{ says: 'is described nowhere' }] });
  expect(check(wire('GET /rest/software/1.0/cake', 200)).failures).toMatchObject([{ says: 'is described nowhere' }]);
});

test('What is newer than the documents is checked by the zod schemas of jira.js', async () => {
  expect((await checkerWith())(backlog({ isLast: true, issues: [issue] })).failures).toMatchObject([{ says: 'is described nowhere' }]);
  const check = await checkerWith(newer);
  expect(check(backlog({ isLast: true, issues: [issue] }))).toMatchObject({
    operation: 'GET /rest/software/1.0/board/{boardId}/backlog', failures: [], excused: ['newer'],
  });
  expect(check(backlog({ issues: [{ ...issue, id: 10001 }] })).failures.map(({ at }) => at)).toEqual(['/isLast', '/issues/0/id']);
  expect(check(wire('GET /rest/software/1.0/board/1/backlog', 404, { answered: { errorMessages: [], errors: {} } })).failures).toEqual([]);
  expect(check(wire('GET /rest/software/1.0/board/1/backlog', 501)).failures).toMatchObject([{ part: 'status', value: 501 }]);
  expect(check(wire('GET /rest/software/1.0/board/1/backlog?startAt=5', 200, { answered: { isLast: true, issues: [] } })).failures).toMatchObject([
    { part: 'query', at: 'startAt' },
  ]);
});

test('A report counts calls by operation and says each thing that is wrong once', async () => {
  const check = await checkerWith();
  const verdicts = [heavyBread, heavyBread, wire('GET /bread/7', 200, { answered: { id: 7, name: 'Rye' } }), wire('GET /cake', 404)].map(check);
  expect(reportVerdicts(verdicts)).toBe(
    [
      'operation             count  failures',
      'GET /bread/{breadId}      3         2',
      'GET /cake                 1         1',
      '                          4         3',
      '',
      'GET /bread/{breadId}',
      '  response /weight: must be number,null, is "a lot" (status 200)',
      '',
      'GET /cake',
      '  operation: is described nowhere (status 404)',
    ].join('\n'),
  );
});
