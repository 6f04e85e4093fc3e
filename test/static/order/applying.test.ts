import { planMoves } from '../../../src/core/currency/order/plan-moves';
import type { RankBatch } from '../../../src/core/currency/order/rank-batches';
import type { JiraRequest } from '../../../src/jira/request';
import { createApplying } from '../../../static/order/applying/create-applying';
import { rank } from '../../core/currency/order/rank';
import { anAnswer } from '../../jira/an-answer';

interface Body {
  readonly issues: readonly string[];
  readonly rankBeforeIssue?: string;
  readonly rankAfterIssue?: string;
}

const batchOf = ({ issues, rankBeforeIssue, rankAfterIssue = '' }: Body): RankBatch => ({
  issueIds: issues,
  anchor: rankBeforeIssue === undefined ? { side: 'after', issueId: rankAfterIssue } : { side: 'before', issueId: rankBeforeIssue },
});

/** A Jira that ranks; `instead` answers the next call in its place. */
function aRankedList(first: readonly string[]) {
  let now = first;
  const calls: Body[] = [];
  const instead: ((body: Body) => ReturnType<JiraRequest>)[] = [];
  const shown: (readonly string[])[] = [];
  const does = (body: Body) => {
    now = rank(now, batchOf(body));
  };
  const request: JiraRequest = (_path, init) => {
    const body = JSON.parse(init?.body ?? '{}') as Body;
    calls.push(body);
    const other = instead.shift();
    if (other !== undefined) return other(body);
    does(body);
    return Promise.resolve(anAnswer(undefined, 204));
  };
  const waits: number[] = [];
  const applying = createApplying({
    request,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ranks: () => Promise.resolve(now),
    onRanked: (order) => shown.push(order),
  });
  const report = () => {
    const state = applying.state();
    if (state.type !== 'ended') throw new Error(`It is ${state.type}.`);
    return state.report;
  };
  return { applying, report, calls, shown, waits, does, now: () => now.join(''), next: (other: (typeof instead)[number]) => instead.push(other), others: (order: string) => void (now = list(order)) };
}

/** Ids of one digit each. */
const list = (text: string): readonly string[] => text.match(/\d/g) ?? [];

test('applies an order in as few calls as can be, shows it, and takes it back', async () => {
  const jira = aRankedList(list('12345'));
  await jira.applying.apply(planMoves(list('12345'), list('51234')));
  expect([jira.now(), jira.calls.length]).toEqual(['51234', 1]);
  expect(jira.report()).toMatchObject({ moved: ['5'], refused: [], stale: [], left: [], error: null });
  expect(jira.shown.at(-1)).toEqual(list('51234'));
  await jira.applying.undo();
  expect(jira.now()).toBe('12345');
  expect(jira.applying.state()).toMatchObject({ type: 'ended', isUndo: true });
});

test('what somebody else ranked meanwhile is nothing to put others next to, and what holds is moved around it', async () => {
  const jira = aRankedList(list('12345'));
  const plan = planMoves(list('12345'), list('52341'));
  jira.others('13425');
  await jira.applying.apply(plan);
  expect([jira.now(), jira.report().stale]).toEqual(['53412', []]);
});

test('what somebody else put elsewhere is not put back, and said', async () => {
  const jira = aRankedList(list('1234567'));
  const plan = planMoves(list('1234567'), list('7123456'));
  jira.others('1273456');
  await jira.applying.apply(plan);
  expect(jira.now()).toBe('1273456');
  expect(jira.report().stale.map(({ move, why }) => [move.issueId, why])).toEqual([['7', 'moved-by-others']]);
});

test('a call that half succeeds says which moved, and the rest can be continued', async () => {
  const jira = aRankedList(list('12345'));
  jira.next(({ issues, ...place }) => {
    jira.does({ issues: ['5'], ...place });
    const entries = issues.map((id) => ({ issueId: Number(id), issueKey: `BAKE-${id}`, status: id === '5' ? 200 : 503, ...(id !== '5' && { errors: ['Later.'] }) }));
    return Promise.resolve(anAnswer({ entries }, 207));
  });
  await jira.applying.apply(planMoves(list('12345'), list('45123')));
  expect(jira.report()).toMatchObject({ moved: ['5'], refused: [{ issueId: '4', status: 503 }] });
  expect(jira.now()).toBe('51234');
  await jira.applying.goOn();
  expect(jira.now()).toBe('45123');
  expect(jira.report()).toMatchObject({ moved: ['5', '4'], refused: [] });
});

test('where Jira does not answer, nothing is lost, and what it did all the same counts as ours', async () => {
  const jira = aRankedList(list('12345'));
  jira.next((body) => {
    jira.does(body);
    return Promise.reject(new TypeError('fetch failed'));
  });
  await jira.applying.apply(planMoves(list('12345'), list('45123')));
  expect(jira.report()).toMatchObject({ moved: [], left: ['4', '5'], error: { code: 'unavailable' } });
  await jira.applying.goOn();
  expect(jira.report()).toMatchObject({ moved: ['4', '5'], stale: [], left: [], error: null });
  expect([jira.now(), jira.calls.length]).toEqual(['45123', 1]);
  await jira.applying.undo();
  expect(jira.now()).toBe('12345');
});

test('it stops between two calls, says what is left, and goes on', async () => {
  const many = Array.from({ length: 130 }, (_, index) => String(index + 1));
  const wanted = [...many.slice(10, 130).reverse(), ...many.slice(0, 10)];
  const jira = aRankedList(many);
  jira.next((body) => {
    jira.applying.stop();
    jira.does(body);
    return Promise.resolve(anAnswer(undefined, 204));
  });
  await jira.applying.apply(planMoves(many, wanted));
  expect(jira.report().moved).toHaveLength(jira.calls[0]?.issues.length ?? 0);
  expect(jira.report().left.length).toBeGreaterThan(0);
  await jira.applying.goOn();
  expect(jira.now()).toBe(wanted.join(''));
  expect(jira.report().left).toEqual([]);
});

test('asked to be left alone for a while, it waits and goes on', async () => {
  const jira = aRankedList(list('123'));
  jira.next(() => Promise.resolve(anAnswer('', 429, { 'Retry-After': '7' })));
  await jira.applying.apply(planMoves(list('123'), list('312')));
  expect([jira.now(), jira.waits]).toEqual(['312', [7000]]);
});

test('who may not rank is told, and nothing is moved', async () => {
  const jira = aRankedList(list('123'));
  jira.next(() => Promise.resolve(anAnswer('', 403)));
  await jira.applying.apply(planMoves(list('123'), list('312')));
  expect(jira.report()).toMatchObject({ moved: [], left: ['3'], error: { code: 'forbidden' } });
});
