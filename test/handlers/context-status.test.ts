import { createContextStatusHandler } from '../../src/handlers/context-status';
import { de } from '../../src/handlers/words/de';
import { en } from '../../src/handlers/words/en';
import { statusWords } from '../../src/handlers/words/status-words';
import { JiraError } from '../../src/jira/jira-error';

const handler = (contextStatus: () => Promise<'agreed'>, logged: string[] = []) =>
  createContextStatusHandler({ contextStatus, log: (what) => logged.push(what) });
const agreed = () => Promise.resolve('agreed' as const);
const payload = { cloudId: 'x', extension: { type: 'jira:issueContext', issue: { id: '10001', key: 'BAKE-1' } } };
const dots = { status: { type: 'lozenge', value: { label: '…', type: 'default' } } };

test('a status is a lozenge', async () => {
  expect(await handler(agreed)(payload)).toEqual({
    status: { type: 'lozenge', value: { label: 'agreed', type: 'success' } },
  });
});

test('it speaks the language that Jira names', async () => {
  const { status } = await handler(agreed)({ ...payload, locale: 'de_DE' });
  expect(status.value.label).toBe('vereinbart');
});

test.each([['de', de], ['de-CH', de], ['en-GB', en], ['fr', en], ['', en], [undefined, en], [7, en]])('%p is understood', (locale, words) => {
  expect(statusWords(locale)).toBe(words);
});

test.each([[undefined], [null], [{}], [{ extension: { issue: { id: 'BAKE-1' } } }]])('a payload without an issue gets the dots: %j', async (wrong) => {
  expect(await handler(agreed)(wrong)).toEqual(dots);
});

test('whatever goes wrong, Jira gets its lozenge; an issue that the person may not see is not worth a line in the log', async () => {
  const logged: string[] = [];
  expect(await handler(() => Promise.reject(new JiraError('not-found')), logged)(payload)).toEqual(dots);
  expect(logged).toEqual([]);
  expect(await handler(() => Promise.reject(new Error('oops')), logged)(payload)).toEqual(dots);
  expect(logged).toEqual(['the status of an issue']);
});
