import { createIssueDeletedHandler } from '../../src/handlers/issue-deleted';
import { createSprintStartedHandler } from '../../src/handlers/sprint-started';
import { JiraError } from '../../src/jira/jira-error';
import { StorageError } from '../../src/store/storage-error';
import { aRevision } from '../core/hypothesis/a-hypothesis';

const now = () => '2026-11-02T09:01:00.000Z';

function started(fails?: Error) {
  const frozen: unknown[] = [];
  const logged: string[] = [];
  const handle = createSprintStartedHandler({
    freezeSprint: (sprint) => {
      frozen.push(sprint);
      return fails === undefined ? Promise.resolve({ ...sprint, bets: [] }) : Promise.reject(fails);
    },
    now,
    log: (what) => logged.push(what),
  });
  return { handle, frozen, logged };
}

test('an event tells the sprint, its board and its start, in whatever offset', async () => {
  const { handle, frozen } = started();
  await handle({ eventType: 'avi:jira-software:started:sprint', sprint: { id: '6', originBoardId: '12', name: 'S', state: 'active', startDate: '2026-11-02T10:00:00.000+0100' } });
  expect(frozen).toEqual([{ sprintId: '6', boardId: '12', at: '2026-11-02T09:00:00.000Z' }]);
});

test('numbers for ids, and no board and no dates, are no hindrance', async () => {
  const { handle, frozen } = started();
  await handle({ sprint: { id: 6 } });
  expect(frozen).toEqual([{ sprintId: '6', boardId: null, at: now() }]);
});

test.each([undefined, {}, { sprint: {} }, { sprint: { id: 'six' } }])('an event that nobody can read is noted: %j', async (payload) => {
  const { handle, frozen, logged } = started();
  expect(await handle(payload)).toBeUndefined();
  expect([frozen, logged]).toEqual([[], ['a sprint event that nobody can read']]);
});

test.each([
  ['Jira has had enough', new JiraError('rate-limited'), true],
  ['Jira does not answer', new JiraError('unavailable'), true],
  ['storage does not answer', new StorageError('unavailable'), true],
  ['Jira refuses it as it is', new JiraError('rejected'), false],
  ['nobody foresaw it', new Error('boom'), false],
])('where %s, it is tried again or not', async (_, failure, again) => {
  const { handle, logged } = started(failure);
  expect((await handle({ sprint: { id: '6' } })) !== undefined).toBe(again);
  expect(logged).toEqual(['freezing a sprint']);
});

function deleted(hasHypothesis: boolean, fails = false) {
  const added: unknown[] = [];
  const handle = createIssueDeletedHandler({
    revisions: { find: () => (fails ? Promise.reject(new StorageError('unavailable')) : Promise.resolve(hasHypothesis ? aRevision() : undefined)) },
    deletedIssues: { add: (issueId, at) => Promise.resolve(added.push([issueId, at])) },
    now,
    log: () => undefined,
  });
  return { handle, added };
}

test('a deleted issue is remembered where there was a hypothesis, and only there', async () => {
  const [with_, without] = [deleted(true), deleted(false)];
  await with_.handle({ issue: { id: '10001' } });
  await without.handle({ issue: { id: '10002' } });
  expect([with_.added, without.added]).toEqual([[['10001', now()]], []]);
  await with_.handle({ issue: {} });
  expect(with_.added).toHaveLength(1);
});

test('where storage does not answer, the deletion is told again', async () => {
  expect(await deleted(true, true).handle({ issue: { id: '10001' } })).toBeDefined();
});
