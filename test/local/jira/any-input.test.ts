import fc from 'fast-check';
import { operations } from '../../../local/jira/operations';
import { app, as, bakery, indexedProperties, people } from './bakery';

const names = ['project', 'key', 'parent', 'sprint', 'created', 'labels', 'rank', 'summary', ...indexedProperties[0].values.map((each) => each.searchAlias), '__proto__'];
const jql = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('=', '!=', '~', '<', 'in', 'is', 'was', 'not in'), fc.oneof(fc.string(), fc.constantFrom('BAKE', 'EMPTY', '-1w', 'now()', '(1, 2)', '"x"')))
  .map((parts) => parts.join(' '));
const known = fc.constantFrom('fields', 'update', 'jql', 'issues', 'issueIdsOrKeys', 'rankBeforeIssue', 'name', 'goal', 'state', 'originBoardId', 'transition', 'body', 'properties', 'projectPermissions', 'summary', '__proto__');
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), jql, fc.constantFrom('BAKE-1', '10001', 1, 'active', { id: '31' }, { key: 'BAKE' }));
const body = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.dictionary(known, fc.oneof(value, fc.dictionary(known, value))));
const parameter = fc.oneof(fc.string(), fc.constantFrom('BAKE-1', '1', '10001', 'BAKE', 'constructor', '%', 'value-backlog-hypothesis'));
const query = fc.dictionary(
  fc.constantFrom('jql', 'fields', 'expand', 'maxResults', 'startAt', 'nextPageToken', 'permissions', 'issueId', 'query', 'accountId', 'properties', 'state'),
  fc.oneof(fc.string(), jql, fc.constantFrom('*all', '-1', 'names,schema', 'constructor')),
);

test('whatever is sent is answered, and an outsider never reads of the bakery', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), fc.array(parameter, { minLength: 2, maxLength: 2 }), query, body, fc.constantFrom(as('otto'), as('paula'), app), async (operation, parameters, search, sent, actor) => {
      const { call } = bakery();
      let at = 0;
      const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(parameters[at++] ?? 'x') || 'x');
      const whole = `${path}?${new URLSearchParams(search).toString()}`;
      const writes = operation.method === 'POST' || operation.method === 'PUT';
      const { status, body: shown } = await call(operation.method, whole, { ...(writes && { body: sent }), actor });
      expect(status === 501 || status < 500).toBe(true);
      if (actor.kind === 'user' && actor.accountId === people.otto) expect(JSON.stringify([shown])).not.toMatch(/croissants|Bakery board|Week 47/i);
    }),
    { numRuns: 600 },
  );
});
