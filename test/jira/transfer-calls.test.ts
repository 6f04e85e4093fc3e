import { findEditableIssues } from '../../src/jira/find-editable-issues';
import { anAnswer, jiraThatSays } from './an-answer';

const grants = (...issues: readonly number[]) => anAnswer({ projectPermissions: [{ permission: 'EDIT_ISSUES', issues, projects: [] }], globalPermissions: [] });

test('a thousand issues are asked about at once', async () => {
  const { request, sent } = jiraThatSays(grants(1, 3), grants(1001));
  const asked = Array.from({ length: 1001 }, (_, n) => String(n + 1));
  expect([...(await findEditableIssues(request)(asked))]).toEqual(['1', '3', '1001']);
  expect(sent.map(({ path, init }) => [path, (JSON.parse(init?.body ?? '') as { projectPermissions: { issues: number[] }[] }).projectPermissions[0]?.issues.length])).toEqual([
    ['/rest/api/3/permissions/check', 1000],
    ['/rest/api/3/permissions/check', 1],
  ]);
});

test('about no issues nothing is asked', async () => {
  const { request, sent } = jiraThatSays();
  expect((await findEditableIssues(request)([])).size).toBe(0);
  expect(sent).toEqual([]);
});
