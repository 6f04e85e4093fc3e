import { opens } from '../../../local/jira';
import { operations } from '../../../local/jira/operations';
import { bakery } from './bakery';

test.each([
  ['GET', '/rest/api/3/dashboard'], ['PATCH', '/rest/api/3/issue/BAKE-1'], ['GET', '/rest/api/2/issue/BAKE-1'],
  ['GET', '/rest/api/3/search?jql=project%20%3D%20BAKE'], ['POST', '/rest/greenhopper/1.0/x'],
])('%s %s is not implemented, and the answer says so by name', async (method, path) => {
  const { call } = bakery();
  const { status, body } = await call(method, path);
  expect(status).toBe(501);
  expect(body.errorMessages?.[0]).toContain(`${method} ${path}`);
});

test('what is named literally wins over a parameter', () => {
  const { jira } = bakery();
  expect(jira.operation('GET', '/rest/api/3/issue/picker?query=x')?.id).toBe('getIssuePickerResource');
  expect(jira.operation('get', '/rest/api/3/issue/BAKE-1')?.id).toBe('getIssue');
  expect(jira.operation('PUT', '/rest/agile/1.0/issue/rank')?.scopes).toEqual({ classic: null, granular: ['write:issue:jira-software'] });
  expect(jira.operation('GET', '/rest/api/3/nothing')).toBeUndefined();
});

test('no two operations have the same method and path', () => {
  const names = operations.map(({ method, path }) => `${method} ${path}`);
  expect(names).toHaveLength(new Set(names).size);
});

test('an operation opens to all of its classic scopes, or to all of its granular ones', () => {
  const scopes = { classic: ['read:jira-work'], granular: ['read:issue:jira', 'read:status:jira'] };
  expect(opens(scopes, new Set(['read:jira-work']))).toBe(true);
  expect(opens(scopes, new Set(['read:issue:jira', 'read:status:jira']))).toBe(true);
  expect(opens(scopes, new Set(['read:issue:jira']))).toBe(false);
  expect(opens({ classic: null, granular: ['read:sprint:jira-software'] }, new Set(['read:jira-work']))).toBe(false);
  expect(opens({ classic: [], granular: [] }, new Set())).toBe(true);
});
