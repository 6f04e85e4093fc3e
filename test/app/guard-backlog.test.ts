import { issueTypeIds } from '../../local/jira';
import { createGuardBacklog } from '../../src/app/guard-backlog';
import { RealtimeError } from '../../src/app/realtime-error';
import { guardChannel } from '../../src/core/backlog/act';
import type { PlacedIssue } from '../../src/jira/get-backlog-issue';
import { isJiraError } from '../../src/jira/jira-error';
import { anAnswer } from '../jira/an-answer';
import { bakerySite, trouble, type BakerySite } from './bakery-site';
import { addActiveSprint, addTask, listen, newestHistory, quiet, rank, rulesShown, toBacklog, toSprint } from './guarded-site';

const at = Date.parse('2026-11-22T09:00:00.000Z');
const disguised = 'As a developer, I want to refactor the order service so that the code is easier to maintain';

const isReading = ({ method, path }: { method: string; path: string }) => method === 'GET' && path.includes('expand=schema');
const isMarking = ({ method, path }: { method: string; path: string }) => method !== 'GET' && path.includes('/properties/value-backlog-finding');

const placed: PlacedIssue = {
  id: '10001',
  key: 'BAKE-1',
  summary: 'Buy flour',
  description: '',
  type: { id: issueTypeIds.task, name: 'Task', iconUrl: null, hierarchyLevel: 0, madeAsTask: true },
  statusCategory: 'new',
  project: { id: '10', key: 'BAKE' },
  parentId: null,
  creatorId: null,
  created: at,
  properties: {},
  inSprint: false,
  rankFieldId: null,
  sprintFieldId: null,
};

const told = (site: BakerySite, key: string) => ({ issueId: site.issueId(key), act: `change-${newestHistory(site, key)}`, at });

test('a to-do that is ranked: whoever ranked it is told, and JQL finds it, at two REST calls', async () => {
  const site = bakerySite();
  addTask(site, 'BAKE-9');
  const heard = await listen(site, 'paula');
  const mark = site.host.log.mark();
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  const { invocations, restCalls, storageWrites } = site.host.log.since(mark);
  expect(heard).toEqual([told(site, 'BAKE-9')]);
  expect(invocations).toHaveLength(1);
  expect(restCalls.map(({ method, as }) => [method, as])).toEqual([['GET', 'app'], ['PUT', 'app']]);
  expect(storageWrites).toEqual([]);
  const { body } = await site.as('paula').jira('POST', '/rest/api/3/search/jql', { jql: 'backlogFinding = "task-type"' });
  expect(JSON.parse(body)).toMatchObject({ issues: [{ id: site.issueId('BAKE-9') }] });
});

test('ranked again: told again, but not written again', async () => {
  const site = bakerySite();
  addTask(site, 'BAKE-9');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  const heard = await listen(site, 'sam');
  await rank(site, 'sam', 'BAKE-1');
  await quiet(site);
  const mark = site.host.log.mark();
  await rank(site, 'sam', 'BAKE-9');
  await quiet(site);
  expect(heard).toEqual([told(site, 'BAKE-9')]);
  expect(site.host.log.since(mark).restCalls.map(({ method }) => method)).toEqual(['GET']);
});

test('an item without a finding costs one REST call, writes nothing, and nobody is told', async () => {
  const site = bakerySite();
  const heard = await listen(site, 'paula');
  const mark = site.host.log.mark();
  await rank(site, 'paula', 'BAKE-5');
  await quiet(site);
  const { restCalls, storageWrites } = site.host.log.since(mark);
  expect([heard, restCalls.map(({ method }) => method), storageWrites]).toEqual([[], ['GET'], []]);
});

test('an item that somebody creates', async () => {
  const site = bakerySite();
  const heard = await listen(site, 'devi');
  const fields = { project: { key: 'BAKE' }, summary: 'Buy sugar', issuetype: { id: issueTypeIds.task } };
  const { body } = await site.as('devi').jira('POST', '/rest/api/3/issue', { fields });
  await quiet(site);
  const { id, key } = JSON.parse(body) as { id: string; key: string };
  expect(heard).toEqual([{ issueId: id, act: `creation-${id}`, at }]);
  expect(await rulesShown(site, key)).toContain('task-type');
});

test('the way into a sprint ends a finding, the way back begins it', async () => {
  const site = bakerySite();
  addTask(site, 'BAKE-9');
  const sprintId = addActiveSprint(site);
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  const heard = await listen(site, 'paula');
  await toSprint(site, 'paula', 'BAKE-9', sprintId);
  await quiet(site);
  expect([heard, await rulesShown(site, 'BAKE-9')]).toEqual([[], null]);
  await toBacklog(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect(heard).toEqual([told(site, 'BAKE-9')]);
  expect(await rulesShown(site, 'BAKE-9')).toContain('task-type');
});

test('a text that becomes a to-do is found, but nobody is told: nothing was ranked', async () => {
  const site = bakerySite();
  const heard = await listen(site, 'devi');
  await site.as('devi').jira('PUT', '/rest/api/3/issue/BAKE-5', { fields: { summary: disguised } });
  await quiet(site);
  expect([heard, await rulesShown(site, 'BAKE-5')]).toEqual([[], ['todo-in-disguise']]);
  await site.as('devi').jira('PUT', '/rest/api/3/issue/BAKE-5', { fields: { summary: 'Sell croissants to commuters' } });
  await quiet(site);
  expect(await rulesShown(site, 'BAKE-5')).toBeNull();
});

test('an item that has left the backlog before the event arrives is not flagged', async () => {
  const site = bakerySite({ delivery: { delayMs: 10 } });
  addTask(site, 'BAKE-9');
  const sprintId = addActiveSprint(site);
  const heard = await listen(site, 'paula');
  await rank(site, 'paula', 'BAKE-9');
  await toSprint(site, 'paula', 'BAKE-9', sprintId);
  await quiet(site);
  expect([heard, await rulesShown(site, 'BAKE-9')]).toEqual([[], null]);
});

test('the way into a sprint is no act of the backlog, even where it arrives after the way back', async () => {
  const site = bakerySite({ delivery: { delayMs: 10 } });
  addTask(site, 'BAKE-9');
  const sprintId = addActiveSprint(site);
  const heard = await listen(site, 'paula');
  await toSprint(site, 'paula', 'BAKE-9', sprintId);
  await toBacklog(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect(heard).toEqual([told(site, 'BAKE-9')]);
});

test('an event that comes twice is one act, and the finding is right', async () => {
  const site = bakerySite({ delivery: { duplicates: 1, delayMs: 5 } });
  addTask(site, 'BAKE-9');
  const heard = await listen(site, 'paula');
  await rank(site, 'paula', 'BAKE-9');
  await quiet(site);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toEqual(heard.map(() => told(site, 'BAKE-9')));
  expect(await rulesShown(site, 'BAKE-9')).toContain('task-type');
});

test.each([
  ['in the backlog', ['task-type', 'todo-in-disguise'], 5],
  ['in the sprint', null, 6],
])('events out of order leave the finding of what is so at last: %s', async (_, rules, moves) => {
  const site = bakerySite({ delivery: { duplicates: 0.4, reorder: 0.6, delayMs: 10 } });
  const sprintId = addActiveSprint(site);
  addTask(site, 'BAKE-9', 'Buy flour', sprintId);
  for (let move = 0; move < moves; move += 1) await (move % 2 === 0 ? toBacklog(site, 'paula', 'BAKE-9') : toSprint(site, 'paula', 'BAKE-9', sprintId));
  await quiet(site);
  expect(await rulesShown(site, 'BAKE-9')).toEqual(rules);
});

describe('who hears it', () => {
  test('only the person who acted', async () => {
    const site = bakerySite();
    addTask(site, 'BAKE-9');
    const [paula, sam] = [await listen(site, 'paula'), await listen(site, 'sam')];
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    expect([paula.length, sam.length]).toEqual([1, 0]);
  });

  test('nobody without a ticket, though the channel is global and its name is known', async () => {
    const site = bakerySite();
    addTask(site, 'BAKE-9');
    const heard = await listen(site, 'stella', {});
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    expect(heard).toEqual([]);
  });

  test('a ticket lets a person hear, not tell', async () => {
    const site = bakerySite();
    const { value } = await site.as('devi').invoke<{ value: { token: string } }>('openGuardChannel', {});
    const { contextToken } = await site.as('devi').screen();
    const forged = { channelName: guardChannel, isGlobal: true, eventPayload: { issueId: '1', act: 'change-1', at: 1 }, options: { token: value.token } };
    expect(site.host.realtime.publish(contextToken, forged)).toMatchObject({ errors: [{ message: 'MISSING_PERMISSION' }] });
  });

  test('nobody gets a ticket for somebody else', async () => {
    const site = bakerySite();
    expect(await site.as('devi').invoke('openGuardChannel', { accountId: 'paula-product-owner' })).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('trouble', () => {
  test('realtime is down: the finding is found, and it is tried four times again at most', async () => {
    const site = bakerySite({ limits: { realtimeOperationsPerSecond: 0 } });
    addTask(site, 'BAKE-9');
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    expect(await rulesShown(site, 'BAKE-9')).toContain('task-type');
    const { invocations, restCalls } = site.host.log.since(0);
    expect([invocations.length, restCalls.filter(({ method }) => method === 'PUT').length]).toEqual([5, 1]);
  });

  test('what can not be told does not end the function before the finding is written', async () => {
    const done: string[] = [];
    const guardBacklog = createGuardBacklog({
      asApp: async () => {
        await new Promise(setImmediate);
        done.push('written');
        return anAnswer('');
      },
      assessIssue: () => Promise.resolve({ issue: placed, finding: { schema: 1, rules: ['task-type'] }, shown: undefined }),
      channel: { tell: () => Promise.reject(new RealtimeError('unavailable')) },
    });
    const failure = await guardBacklog({ issueId: '10001', by: 'paula', at, what: { type: 'created' } }).catch((error: unknown) => error);
    expect([done, (failure as AggregateError).errors]).toEqual([['written'], [expect.any(RealtimeError)]]);
  });

  test('without realtime a person gets no ticket, and is told to come back', async () => {
    const site = bakerySite({ limits: { realtimeOperationsPerSecond: 0 } });
    expect(await site.as('paula').invoke('openGuardChannel', {})).toEqual({ ok: false, error: { code: 'busy', retryAfterSeconds: 1 } });
  });

  test('the finding can not be written: the person is told all the same, and it is written later; one act', async () => {
    const site = bakerySite();
    addTask(site, 'BAKE-9');
    const heard = await listen(site, 'paula');
    let refusals = 0;
    const end = trouble(site, (request) => isMarking(request) && (refusals += 1) <= 2, { status: 503 });
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    end();
    expect(heard).toEqual([1, 2, 3].map(() => told(site, 'BAKE-9')));
    expect(await rulesShown(site, 'BAKE-9')).toContain('task-type');
  });

  test.each([
    [403, 1],
    [404, 1],
    [400, 1],
    [429, 5],
    [500, 5],
  ])('Jira answers %i to the reading: the function runs %i times', async (status, runs) => {
    const site = bakerySite();
    addTask(site, 'BAKE-9');
    const heard = await listen(site, 'paula');
    const mark = site.host.log.mark();
    const end = trouble(site, isReading, { status });
    await rank(site, 'paula', 'BAKE-9');
    await quiet(site);
    end();
    expect(site.host.log.since(mark).invocations).toHaveLength(runs);
    expect([heard, await rulesShown(site, 'BAKE-9')]).toEqual([[], null]);
    expect(site.logged.every(([, cause]) => isJiraError(cause))).toBe(true);
  });

  test('an issue that is gone is not worth a line in the log', async () => {
    const site = bakerySite({ delivery: { delayMs: 5 } });
    addTask(site, 'BAKE-9');
    await rank(site, 'paula', 'BAKE-9');
    expect(await site.as('paula').jira('DELETE', '/rest/api/3/issue/BAKE-9')).toMatchObject({ status: 204 });
    await quiet(site);
    expect(site.logged).toEqual([]);
  });
});
