import type { Repair, RepairProgress, RepairReport } from '../../../static/repairs/repair';
import { repairWith } from '../../../static/repairs/repair-with';
import { anAnswer } from '../../jira/an-answer';
import { anItem, done, failed, items, partly, someDoors } from './builders';

const toSprint: Repair = { kind: 'move-to-sprint', sprintId: 5 };
const under = (sprintId: number | null): Repair => ({ kind: 'put-under-hypothesis', parentId: '90', sprintId });
const fine: Repair = { kind: 'exempt', reason: 'Bakers are our customers.' };

const idsIn = (body: unknown) => (body as { readonly issues: readonly string[] }).issues;
const upTo = (n: number) => items(...Array.from({ length: n }, (_, index) => String(index + 1)));

describe('moving to a sprint', () => {
  test('up to fifty items go in one call, and the way back is out of the sprint', async () => {
    const { doors, asked } = someDoors();
    const report = await repairWith(doors)(toSprint, items('1', '2'));
    expect(asked).toEqual([{ what: 'POST /rest/agile/1.0/sprint/5/issue', body: { issues: ['1', '2'] } }]);
    expect(report).toEqual({ kind: 'move-to-sprint', outcomes: [done('1'), done('2')], undo: [{ type: 'to-backlog', issueIds: ['1', '2'] }] });
  });

  test('120 items take three calls', async () => {
    const { doors, asked } = someDoors();
    const report = await repairWith(doors)(toSprint, upTo(120));
    expect(asked.map(({ body }) => idsIn(body).length)).toEqual([50, 50, 20]);
    expect(report.outcomes.every(({ state }) => state === 'done')).toBe(true);
  });

  test('one item that can’t be moved does not keep the others back', async () => {
    const { doors } = someDoors({ jira: ({ body }) => (idsIn(body).includes('3') ? anAnswer('', 403) : undefined) });
    const report = await repairWith(doors)(toSprint, items('1', '2', '3', '4'));
    expect(report.outcomes).toEqual([done('1'), done('2'), failed('3', 'not-allowed'), done('4')]);
    expect(report.undo).toEqual([{ type: 'to-backlog', issueIds: ['1', '2', '4'] }]);
  });

  test('where Jira does not answer, it is not asked again item by item', async () => {
    const { doors, asked } = someDoors({ jira: () => anAnswer('', 503) });
    const report = await repairWith(doors)(toSprint, items('1', '2'));
    expect(asked).toHaveLength(1);
    expect(report).toMatchObject({ outcomes: [failed('1', 'unavailable'), failed('2', 'unavailable')], undo: [] });
  });
});

test.each([
  [400, 'refused'],
  [401, 'not-allowed'],
  [403, 'not-allowed'],
  [404, 'gone'],
  [409, 'conflict'],
  [500, 'unavailable'],
] as const)('Jira’s %d is told as %s', async (status, reason) => {
  const { doors } = someDoors({ jira: () => anAnswer('', status) });
  const report = await repairWith(doors)(toSprint, items('1'));
  expect(report).toEqual({ kind: 'move-to-sprint', outcomes: [failed('1', reason)], undo: [] });
});

describe('a busy Jira', () => {
  test('is waited for as long as it says, and then it goes on', async () => {
    const { doors, waits } = someDoors({ jira: (_, nth) => (nth === 1 ? anAnswer('', 429, { 'Retry-After': '7' }) : undefined) });
    const told: RepairProgress[] = [];
    const report = await repairWith(doors)(toSprint, items('1'), { onProgress: (progress) => told.push(progress) });
    expect(waits).toEqual([7]);
    expect(told).toEqual([
      { done: 0, all: 1, waitsSeconds: 7 },
      { done: 1, all: 1, waitsSeconds: null },
    ]);
    expect(report.outcomes).toEqual([done('1')]);
  });

  test('that stays busy is given up at some time', async () => {
    const { doors, waits } = someDoors({ jira: () => anAnswer('', 429, { 'Retry-After': '7' }) });
    const report = await repairWith(doors)(toSprint, items('1'));
    expect(waits).toEqual([7, 7, 7, 7, 7]);
    expect(report.outcomes).toEqual([failed('1', 'busy')]);
  });

  test('that asks for a quarter of an hour is not waited for', async () => {
    const { doors, waits } = someDoors({ jira: () => anAnswer('', 429, { 'Retry-After': '900' }) });
    expect((await repairWith(doors)(toSprint, items('1'))).outcomes).toEqual([failed('1', 'busy')]);
    expect(waits).toEqual([]);
  });
});

describe('putting under a hypothesis', () => {
  const parents = ({ body }: { readonly body: unknown }) => (body as { readonly fields?: unknown }).fields;

  test('sets the parent of each and leaves it where it is, and back leads to the parent of before', async () => {
    const { doors, asked } = someDoors();
    const report = await repairWith(doors)(under(null), [anItem('1'), anItem('2', { parentId: '80' })]);
    expect(asked).toEqual([
      { what: 'PUT /rest/api/3/issue/1', body: { fields: { parent: { id: '90' } } } },
      { what: 'PUT /rest/api/3/issue/2', body: { fields: { parent: { id: '90' } } } },
    ]);
    expect(report).toEqual({
      kind: 'put-under-hypothesis',
      outcomes: [done('1'), done('2')],
      undo: [
        { type: 'set-parent', issueId: '1', parentId: null },
        { type: 'set-parent', issueId: '2', parentId: '80' },
      ],
    });
  });

  test('and to a sprint: what got its parent but not its sprint is half done, and just that is taken back', async () => {
    const { doors } = someDoors({
      jira: ({ what, body }) => {
        if (what.endsWith('/issue/2')) return anAnswer('', 400);
        return what.startsWith('POST') && idsIn(body).includes('3') ? anAnswer('', 403) : undefined;
      },
    });
    const report = await repairWith(doors)(under(5), items('1', '2', '3'));
    expect(report.outcomes).toEqual([done('1'), failed('2', 'refused'), partly('3', 'not-allowed')]);
    expect(report.undo).toEqual([
      { type: 'to-backlog', issueIds: ['1'] },
      { type: 'set-parent', issueId: '1', parentId: null },
      { type: 'set-parent', issueId: '3', parentId: null },
    ]);
  });

  test('an item that is there already is not written again, and need not be taken back', async () => {
    const { doors, asked } = someDoors();
    const report = await repairWith(doors)(under(null), [anItem('1', { parentId: '90' })]);
    expect(asked).toEqual([]);
    expect(report).toMatchObject({ outcomes: [done('1')], undo: [] });
  });

  test('at most four at the same time', async () => {
    const { doors, asked, mostAtOnce } = someDoors();
    await repairWith(doors)(under(null), upTo(30));
    expect([asked.filter(parents).length, mostAtOnce()]).toEqual([30, 4]);
  });

  test('an item counts as done when both of its steps are', async () => {
    const told: number[] = [];
    await repairWith(someDoors().doors)(under(5), items('1', '2'), { onProgress: (progress) => told.push(progress.done) });
    expect(told).toEqual([0, 1, 2]);
  });

  test('who stops it keeps what was begun, and is told what was not', async () => {
    const stop = new AbortController();
    const { doors } = someDoors();
    const report = await repairWith(doors)(under(null), upTo(9), { signal: stop.signal, onProgress: () => stop.abort() });
    const states = report.outcomes.map(({ state, reason }) => reason ?? state);
    expect(states).toEqual(['done', 'done', 'done', 'done', 'stopped', 'stopped', 'stopped', 'stopped', 'stopped']);
    expect(report.undo).toHaveLength(4);
  });
});

describe('giving it a value', () => {
  test('changes the type, lets go of the issue above where it must, and both come back', async () => {
    const { doors, asked } = someDoors();
    const repair: Repair = { kind: 'give-it-a-value', typeId: '1', keptTypeIds: ['4'], leavesParent: true };
    const report = await repairWith(doors)(repair, [anItem('1'), anItem('2', { parentId: '80' }), anItem('4', { typeId: '4' })]);
    expect(asked.map(({ body }) => body)).toEqual([
      { fields: { issuetype: { id: '1' } } },
      { fields: { issuetype: { id: '1' } }, update: { parent: [{ set: { none: true } }] } },
    ]);
    expect(report.undo).toEqual([
      { type: 'set-type', issueId: '1', typeId: '3' },
      { type: 'set-type', issueId: '2', typeId: '3' },
      { type: 'set-parent', issueId: '2', parentId: '80' },
    ]);
  });

  test('changes nothing where the type carries a hypothesis already', async () => {
    const { doors, asked } = someDoors();
    const report = await repairWith(doors)({ kind: 'give-it-a-value', typeId: null, keptTypeIds: ['3'], leavesParent: false }, items('1'));
    expect([asked, report]).toEqual([[], { kind: 'give-it-a-value', outcomes: [done('1')], undo: [] }]);
  });
});

describe('it’s fine', () => {
  test('names the rules and the words of the item, as many as are kept', async () => {
    const { doors, asked } = someDoors();
    const words = ['As a baker', 'x'.repeat(300), ...Array.from({ length: 30 }, (_, n) => `word ${n}`)];
    const report = await repairWith(doors)(fine, [anItem('1', { rules: ['todo-in-disguise'], words })]);
    expect(asked).toEqual([
      {
        what: 'exemptItem',
        body: { issueId: '1', rules: ['todo-in-disguise'], reason: 'Bakers are our customers.', words: ['As a baker', 'x'.repeat(200), ...words.slice(2, 20)] },
      },
    ]);
    expect(report.undo).toEqual([{ type: 'revoke', issueId: '1', rules: ['todo-in-disguise'] }]);
  });

  test('what the app refuses is not done, and need not be taken back', async () => {
    const { doors, waits } = someDoors({
      app: ({ body }, nth) => {
        if ((body as { readonly issueId: string }).issueId === '2') return { code: 'not-allowed' };
        return nth === 1 ? { code: 'busy', retryAfterSeconds: 3 } : undefined;
      },
    });
    const report = await repairWith(doors)(fine, items('1', '2'));
    expect(report.outcomes).toEqual([done('1'), failed('2', 'not-allowed')]);
    expect(report.undo).toEqual([{ type: 'revoke', issueId: '1', rules: ['task-type'] }]);
    expect(waits).toEqual([3]);
  });
});

describe('what has been done so far is told after every step', () => {
  const toldBy = async (repair: Repair, ...ids: string[]) => {
    const told: RepairReport[] = [];
    const report = await repairWith(someDoors().doors)(repair, items(...ids), { onReport: (soFar) => told.push(soFar) });
    return { told, report };
  };

  test('with what waits for an answer, what waits for its turn, and the way back from what is done', async () => {
    const { told, report } = await toldBy(under(null), '1', '2', '3', '4', '5', '6');
    expect(told[0]?.outcomes.map(({ state, reason }) => reason ?? state)).toEqual(['done', 'unavailable', 'unavailable', 'unavailable', 'stopped', 'stopped']);
    expect(told[0]?.undo).toEqual([{ type: 'set-parent', issueId: '1', parentId: null }]);
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toEqual(report);
  });

  test('of two steps, an item that has taken the first is half done', async () => {
    const { told } = await toldBy(under(5), '1', '2');
    expect(told.map(({ outcomes }) => outcomes)).toEqual([
      [partly('1', 'stopped'), failed('2', 'unavailable')],
      [partly('1', 'stopped'), partly('2', 'stopped')],
      [done('1'), done('2')],
    ]);
  });
});
