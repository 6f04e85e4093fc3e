import type { JiraRequest } from '../../../src/jira/request';
import { createLiveGuard } from '../../../static/background/live-guard';
import type { FlagMessage } from '../../../static/background/flag-doors';
import type { Whereabouts } from '../../../static/background/world';
import { anAnswer } from '../../jira/an-answer';
import { aBacklogIssue, aRank } from '../../jira/a-backlog-issue';
import { createHandClock } from './hand-clock';

const backlog = 'https://bakery.atlassian.net/jira/software/projects/BAKE/boards/1/backlog';
const board = 'https://bakery.atlassian.net/jira/software/projects/BAKE/boards/1';

type Told = ReturnType<typeof aBacklogIssue>;

/** A person in front of Jira, with a backlog in which only what a test says happens. */
function aPerson(accountId = 'paula', location = backlog) {
  const clock = createHandClock();
  const stage = {
    order: ['1', '2', '3', '4', '5'],
    more: false,
    /** What Jira knows of those of its issues that are in the product backlog. */
    issues: new Map<string, Told>(),
    permissions: ['EDIT_ISSUES', 'SCHEDULE_ISSUES'],
    realtime: true,
    refused: null as RegExp | null,
    visible: true,
    where: { accountId, locale: 'en-US', location } satisfies Whereabouts,
  };
  const calls: string[] = [];
  const flags: FlagMessage[] = [];
  const kept = new Map<string, string>();
  let hear: (payload: unknown) => void = () => undefined;

  const jira: JiraRequest = (path, init) => {
    const [call = ''] = path.split('?');
    calls.push(call);
    if (stage.refused?.test(call)) return Promise.resolve(anAnswer('', 503));
    if (call.endsWith('/backlog')) return Promise.resolve(anAnswer({ issues: stage.order.map((id) => ({ id })), ...(stage.more && { nextPageToken: 'more' }) }));
    if (call.endsWith('/search/jql')) {
      const { reconcileIssues } = JSON.parse(init?.body ?? '') as { readonly reconcileIssues: readonly number[] };
      return Promise.resolve(anAnswer({ issues: reconcileIssues.flatMap((id) => stage.issues.get(String(id)) ?? []) }));
    }
    if (call.endsWith('/mypermissions')) {
      return Promise.resolve(anAnswer({ permissions: Object.fromEntries(stage.permissions.map((name) => [name, { havePermission: true }])) }));
    }
    return Promise.resolve(anAnswer('', 404));
  };
  const guard = createLiveGuard({
    jira,
    now: clock.now,
    after: clock.after,
    visible: () => stage.visible,
    whereabouts: () => Promise.resolve(stage.where),
    openChannel: () => {
      calls.push('openGuardChannel');
      return stage.realtime ? Promise.resolve({ channel: 'backlog-guard', token: 't', expiresAt: clock.now() / 1000 + 900 }) : Promise.reject(new Error('down'));
    },
    subscribe: (_ticket, receive) => {
      hear = receive;
      return Promise.resolve(() => undefined);
    },
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    locks: undefined,
    flags: {
      show: (message) => void flags.push(message),
      close: () => undefined,
      repair: () => Promise.resolve(null),
      undo: (report) => Promise.resolve(report),
      isUndo: () => false,
      openIssue: () => undefined,
      openHypothesis: () => undefined,
    },
  });
  const at = (milliseconds: number) => new Date(clock.now() + milliseconds).toISOString();
  return {
    clock,
    stage,
    calls,
    guard,
    titles: () => flags.map(({ title }) => title.replace(/[\u2068\u2069]/g, '')),
    flags,
    /** Somebody drags a to-do, and Jira writes it down. */
    rank: (id: string, who: string, order: readonly string[], said: object = {}) => {
      stage.order = [...order];
      stage.issues.set(id, aBacklogIssue(id, said, [aRank(`h${id}`, who, at(0))]));
    },
    knows: (id: string, said: object = {}, histories: readonly object[] = []) => void stage.issues.set(id, aBacklogIssue(id, said, histories)),
    tell: (issueId: string, act: string) => hear({ issueId, act, at: clock.now() }),
    at,
  };
}

const started = async (person: ReturnType<typeof aPerson>) => {
  person.guard.resume();
  await person.clock.pass(0);
  return person;
};

const times = (calls: readonly string[], call: string) => calls.filter((each) => each.endsWith(call)).length;

test('who ranks a to-do is told within seconds, from two calls and those that a project takes once', async () => {
  const paula = await started(aPerson());
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
  expect([times(paula.calls, '/search/jql'), times(paula.calls, '/mypermissions'), times(paula.calls, '/value-backlog-settings')]).toEqual([1, 1, 1]);
  paula.rank('5', 'paula', ['5', '4', '1', '2', '3'], { summary: 'Buy butter' });
  await paula.clock.pass(20_000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do', '“Buy butter” is a to-do']);
  expect([times(paula.calls, '/search/jql'), times(paula.calls, '/mypermissions')]).toEqual([2, 1]);
});

test('nobody is told of what somebody else ranked', async () => {
  const sam = await started(aPerson('sam'));
  sam.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  await sam.clock.pass(20_000);
  expect(sam.titles()).toEqual([]);
});

test('of two neighbours that changed places, the one that was ranked is told of', async () => {
  const paula = await started(aPerson());
  paula.knows('2', { summary: 'Sweep' });
  paula.rank('3', 'paula', ['1', '3', '2', '4', '5']);
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
});

test('several that were dragged past a few are found, with one more call', async () => {
  const paula = await started(aPerson());
  ['1', '2', '3'].forEach((id) => paula.rank(id, 'paula', ['4', '5', '1', '2', '3']));
  ['4', '5'].forEach((id) => paula.knows(id));
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['3 to-dos were ranked in the product backlog']);
  expect(times(paula.calls, '/search/jql')).toBe(2);
});

test('a to-do that was created in the backlog is told of, and so is one that left a sprint', async () => {
  const paula = await started(aPerson());
  paula.stage.order = ['1', '2', '3', '4', '5', '6'];
  paula.knows('6', { creator: { accountId: 'paula' }, created: paula.at(0) });
  await paula.clock.pass(6000);
  expect(paula.titles()).toHaveLength(1);
  const left = { fieldtype: 'custom', from: '37', to: '' };
  paula.stage.order = ['1', '7', '2', '3', '4', '5', '6'];
  paula.knows('7', {}, [{ id: 'h7', author: { accountId: 'paula' }, created: paula.at(0), items: [left] }]);
  await paula.clock.pass(20_000);
  expect(paula.titles()).toHaveLength(2);
});

test('a hypothesis, an epic, and what is done meanwhile are no matter', async () => {
  const paula = await started(aPerson());
  const story = { summary: 'Sell croissants to commuters', issuetype: { id: '10004', name: 'Story', hierarchyLevel: 0, avatarId: 10315 } };
  const epic = { issuetype: { id: '10000', name: 'Epic', hierarchyLevel: 1, avatarId: 10307 } };
  paula.rank('3', 'paula', ['3', '1', '2', '4', '5'], story);
  await paula.clock.pass(10_000);
  paula.rank('4', 'paula', ['4', '3', '1', '2', '5'], epic);
  await paula.clock.pass(10_000);
  paula.rank('5', 'paula', ['5', '4', '3', '1', '2'], { status: { name: 'Done', statusCategory: { key: 'done' } } });
  await paula.clock.pass(10_000);
  expect(paula.titles()).toEqual([]);
});

test('what has gone to a sprint before it could be told of is not told of', async () => {
  const paula = await started(aPerson());
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  paula.stage.issues.delete('4');
  await paula.clock.pass(10_000);
  paula.tell('4', 'change-h4');
  await paula.clock.pass(10_000);
  expect(paula.titles()).toEqual([]);
});

test('an event tells of the same, on any page of the project', async () => {
  const paula = await started(aPerson('paula', board));
  paula.knows('4');
  paula.tell('4', 'change-h4');
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
  expect(times(paula.calls, '/backlog')).toBe(0);
});

test('both paths, and an event that comes twice, make one flag', async () => {
  const paula = await started(aPerson());
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  paula.tell('4', 'change-h4');
  await paula.clock.pass(10_000);
  paula.tell('4', 'change-h4');
  await paula.clock.pass(60_000);
  paula.tell('4', 'change-h4');
  await paula.clock.pass(10_000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
});

test('several events of the same few seconds make one flag', async () => {
  const paula = await started(aPerson('paula', board));
  ['1', '2', '3'].forEach((id) => paula.knows(id));
  ['1', '2', '3'].forEach((id) => paula.tell(id, `change-h${id}`));
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['3 to-dos were ranked in the product backlog']);
  expect(times(paula.calls, '/search/jql')).toBe(1);
});

test('with realtime down the looking goes on, and says nothing about it', async () => {
  const person = aPerson();
  person.stage.realtime = false;
  const paula = await started(person);
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  await paula.clock.pass(60_000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
  expect(times(paula.calls, 'openGuardChannel')).toBe(2);
});

test('with the backlog out of reach the events go on', async () => {
  const person = aPerson();
  person.stage.refused = /\/backlog$/;
  const paula = await started(person);
  paula.knows('4');
  paula.tell('4', 'change-h4');
  await paula.clock.pass(6000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
});

test.each([/\/search\/jql$/, /\/mypermissions$/])('what failed on the way (%s) is told of when Jira answers again, once', async (refused) => {
  const paula = await started(aPerson());
  paula.stage.refused = refused;
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  paula.tell('4', 'change-h4');
  await paula.clock.pass(10_000);
  expect(paula.titles()).toEqual([]);
  paula.stage.refused = null;
  await paula.clock.pass(40_000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
});

test('away from Jira Software nothing is asked and no ticket is taken', async () => {
  const paula = await started(aPerson('paula', 'https://bakery.atlassian.net/browse/BAKE-1'));
  await paula.clock.pass(60_000);
  expect(paula.calls).toEqual([]);
});

test('a hidden tab asks nothing and shows nothing; what the events told is shown when it is seen', async () => {
  const paula = await started(aPerson());
  paula.stage.visible = false;
  paula.guard.resume();
  await paula.clock.pass(20_000);
  const before = paula.calls.length;
  paula.knows('4');
  paula.tell('4', 'change-h4');
  await paula.clock.pass(20_000);
  expect([paula.calls.length - before, paula.titles()]).toEqual([0, []]);
  paula.stage.visible = true;
  paula.guard.resume();
  await paula.clock.pass(5000);
  expect(paula.titles()).toEqual(['“Buy flour” is a to-do']);
});

test.each([
  [['EDIT_ISSUES', 'SCHEDULE_ISSUES'], ['Move to sprint…', 'Put under a hypothesis…', 'It has a value…', 'It’s fine…']],
  [['EDIT_ISSUES'], ['Put under a hypothesis…', 'It has a value…', 'It’s fine…']],
  [['SCHEDULE_ISSUES'], ['Open it']],
])('who has %j is offered %j', async (permissions, actions) => {
  const person = aPerson();
  person.stage.permissions = permissions;
  const paula = await started(person);
  paula.rank('4', 'paula', ['4', '1', '2', '3', '5']);
  await paula.clock.pass(6000);
  expect(paula.flags[0]?.actions.map(({ text }) => text)).toEqual(actions);
});
