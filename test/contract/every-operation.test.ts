import { operations } from '../../local/jira/operations';
import { type ContractCall, contractCalls } from './calls';
import { expectAsDocumented, openApiTest } from './openapi';
import { type ServedSite, serveSite } from './serve-site';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const ask = ({ operation, target, body }: ContractCall, email: string) =>
  fetch(site.url + target, {
    method: operation.split(' ')[0]!,
    headers: { authorization: `Basic ${btoa(`${email}:any`)}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('Every operation that the local Jira implements is called here, in one way at least', () => {
  expect(contractCalls.map(({ operation }) => operation).sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
});

test('All succeed for the person who may do all', async () => {
  const refused: string[] = [];
  for (const call of contractCalls) {
    const { ok, status } = await ask(call, 'paula@bakery.example');
    if (!ok) refused.push(`${call.operation} ${status}`);
  }
  expect(refused).toEqual([]);
});

openApiTest('Every operation, allowed or refused, is as Jira’s OpenAPI documents say', async () => {
  for (const call of contractCalls) await ask(call, 'otto@bakery.example');
  expect(await expectAsDocumented(site.recording)).toHaveLength(2 * contractCalls.length);
});
