import { jiraLimits } from '../../../local/jira';
import { bakery } from './bakery';

const edit = (summary: string) => ({ body: { fields: { summary } } });

test('the 21st write to one issue in two seconds waits, other issues do not', async () => {
  const { call, wait } = bakery({ limits: jiraLimits });
  for (let count = 0; count < 20; count += 1) expect((await call('PUT', '/rest/api/3/issue/BAKE-1', edit(`${count}`))).status).toBe(204);
  const refused = await call('PUT', '/rest/api/3/issue/10001', edit('too many'));
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
  expect((await call('PUT', '/rest/api/3/issue/BAKE-2', edit('fine'))).status).toBe(204);
  wait(2000);
  expect((await call('PUT', '/rest/api/3/issue/BAKE-1', edit('fine'))).status).toBe(204);
});

test('the 101st write to one issue in thirty seconds waits for the first to be that old', async () => {
  const { call, wait } = bakery({ limits: jiraLimits });
  for (let count = 0; count < 100; count += 1) {
    expect((await call('PUT', '/rest/api/3/issue/BAKE-1', edit(`${count}`))).status).toBe(204);
    wait(200);
  }
  expect(await call('PUT', '/rest/api/3/issue/BAKE-1', edit('too many'))).toMatchObject({ status: 429, headers: { 'retry-after': '10' } });
  wait(10_000);
  expect((await call('PUT', '/rest/api/3/issue/BAKE-1', edit('fine'))).status).toBe(204);
});

test('an operation takes 100 requests a second', async () => {
  const { call, wait } = bakery({ limits: jiraLimits });
  for (let count = 0; count < 100; count += 1) expect((await call('GET', '/rest/api/3/myself')).status).toBe(200);
  expect(await call('GET', '/rest/api/3/myself')).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  expect((await call('GET', '/rest/api/3/field')).status).toBe(200);
  wait(1000);
  expect((await call('GET', '/rest/api/3/myself')).status).toBe(200);
});

test('there are no limits unless they are given', async () => {
  const { call } = bakery();
  for (let count = 0; count < 200; count += 1) expect((await call('PUT', '/rest/api/3/issue/BAKE-1', edit(`${count}`))).status).toBe(204);
});
