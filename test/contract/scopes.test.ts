import { scopeExceptions } from '../../local/har/exceptions';
import { jiraDocuments } from '../../local/har/jira-descriptions';
import { operationsOf } from '../../local/har/openapi/description';
import type { OpenApiOperation } from '../../local/har/openapi/document';
import { operations } from '../../local/jira/operations';
import { openApiTest } from './openapi';

const documented = (): ReadonlyMap<string, OpenApiOperation> =>
  new Map(jiraDocuments().flatMap(operationsOf).map(({ method, template, operation }) => [`${method} ${template}`, operation]));

/** The scopes of an operation: jira-platform.json tells classic from granular by state, jira-software.json has granular ones alone. */
function scopesOf(operation: OpenApiOperation): { classic: readonly string[] | null; granular: readonly string[] | null } {
  const told = operation['x-atlassian-oauth2-scopes'];
  if (told) {
    const ofState = (state: string) => told.find((one) => one.state === state)?.scopes.toSorted() ?? null;
    return { classic: ofState('Current'), granular: ofState('Beta') };
  }
  return { classic: null, granular: operation.security?.flatMap(({ OAuth2 = [] }) => OAuth2).toSorted() ?? null };
}

const newer = /^\w+ \/rest\/software\/1\.0\//;

openApiTest('Every operation of the local Jira is one of Jira’s, by the name that Jira gives it', () => {
  const known = documented();
  const strangers = operations.map(({ id, method, path }) => ({ id, name: `${method} ${path}` })).filter(({ name }) => !newer.test(name));
  expect(strangers.map(({ name, id }) => `${name} ${id}`)).toEqual(strangers.map(({ name }) => `${name} ${known.get(name)?.operationId}`));
  return Promise.resolve();
});

const excepted = (name: string) => scopeExceptions.find(({ operation }) => operation === name);

openApiTest('Every operation of the local Jira needs the scopes that Jira’s documents say', () => {
  const byName = documented();
  const declared = operations.flatMap(({ method, path, scopes }) => {
    const name = `${method} ${path}`;
    const operation = byName.get(name);
    const sorted = { classic: scopes.classic?.toSorted() ?? null, granular: scopes.granular?.toSorted() ?? null };
    const exception = excepted(name);
    const known = exception ? { classic: exception.classic, granular: exception.granular } : operation && scopesOf(operation);
    return known ? [{ name, declared: sorted, documented: known }] : [];
  });
  expect(declared.length).toBeGreaterThan(30);
  expect(declared.map((one) => [one.name, one.declared])).toEqual(declared.map((one) => [one.name, one.documented]));
  return Promise.resolve();
});

openApiTest('Scopes that Jira’s documents leave out are left out still', () => {
  const byName = documented();
  for (const { operation, classic, granular } of scopeExceptions) expect(scopesOf(byName.get(operation)!)).not.toEqual({ classic, granular });
  return Promise.resolve();
});
