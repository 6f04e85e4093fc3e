import { readSession } from '../../../static/session/session';

const issue = { id: 10001, key: 'BAKE-1' };
const project = { id: '10000', key: 'BAKE' };

test('a module knows its issue, its project and its reader', () => {
  const context = { accountId: 'paula', locale: 'de-DE', timezone: 'Europe/Berlin', extension: { issue, project } };
  expect(readSession(context)).toEqual({
    accountId: 'paula',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    issueId: '10001',
    projectId: '10000',
    inDialog: false,
  });
});

test('a dialog is about what it was opened for, where Jira says nothing itself', () => {
  const session = readSession({ extension: { modal: { issue, project } } });
  expect(session).toMatchObject({ issueId: '10001', projectId: '10000', inDialog: true });
});

test('a locale in the old spelling is understood, and a missing one is English', () => {
  expect(readSession({ locale: 'de_DE', extension: {} }).locale).toBe('de-DE');
  expect(readSession({ extension: {} }).locale).toBe('en-US');
});
