import { createFlagDesk, type Deed } from '../../../static/background/flag-desk';
import type { FlagMessage, RepairRequest } from '../../../static/background/flag-doors';
import { loadFlagWords } from '../../../static/background/flag-words';
import type { Flagged } from '../../../static/background/flagged';
import type { RepairOutcome, RepairReport } from '../../../static/repairs/repair';
import { aFlagged } from './a-flagged';
import { createHandClock } from './hand-clock';

const report = (outcomes: readonly (readonly [id: string, state: RepairOutcome['state']])[], undo: RepairReport['undo'] = []): RepairReport => ({
  kind: 'move-to-sprint',
  outcomes: outcomes.map(([issueId, state]) => ({ issueId, key: `BAKE-${issueId}`, state })),
  undo,
});

/** A desk whose flags are on a table: the newest content of each. */
async function aDesk() {
  const clock = createHandClock();
  const shown = new Map<string, FlagMessage>();
  const stage = { repaired: null as RepairReport | null, undone: report([]), requests: [] as RepairRequest[], putBack: [] as { readonly issueId: string; readonly until: number }[], opened: [] as string[], shows: 0 };
  const desk = createFlagDesk({
    after: clock.after,
    words: await loadFlagWords('en-US'),
    boardId: () => '1',
    inWords: ({ outcomes }, deed: Deed) => Promise.resolve({ title: `${deed}: ${outcomes.map(({ key, state }) => `${key} ${state}`).join(', ')}` }),
    show: (message) => {
      stage.shows += 1;
      shown.set(message.id, message);
    },
    close: (id) => void shown.delete(id),
    repair: (request) => {
      stage.requests.push(request);
      return Promise.resolve(stage.repaired);
    },
    undo: () => Promise.resolve(stage.undone),
    isUndo: (issueId, at) => stage.putBack.some((each) => each.issueId === issueId && at <= each.until),
    openIssue: (key) => void stage.opened.push(key),
    openHypothesis: ({ kind }, projectId) => void stage.opened.push(`${kind} in ${projectId}`),
  });
  const titles = () => [...shown.values()].map(({ title }) => title.replace(/[\u2068\u2069]/g, ''));
  const click = async (id: string, text: string) => {
    shown.get(id)?.actions.find((action) => action.text === text)?.onClick();
    await clock.pass(0);
  };
  return { clock, desk, shown, stage, titles, click };
}

const actedAfter = (milliseconds: number): Partial<Flagged> & Pick<Flagged, 'act'> => ({
  act: { id: `change-after-${milliseconds}`, at: Date.parse('2026-11-22T09:00:00Z') + milliseconds },
});

test('acts that are told together make one flag', async () => {
  const { clock, desk, titles } = await aDesk();
  desk.add([aFlagged('1'), aFlagged('2')]);
  await clock.pass(900);
  expect(titles()).toEqual([]);
  desk.add([aFlagged('3')]);
  await clock.pass(100);
  expect(titles()).toEqual(['3 to-dos were ranked in the product backlog']);
});

test('news of acts of the same few seconds makes the flag on screen larger, and the same item counts once', async () => {
  const { clock, desk, shown, titles, stage } = await aDesk();
  desk.add([aFlagged('1')]);
  await clock.pass(5000);
  expect(titles()).toEqual(['“Buy flour” is a to-do']);
  desk.add([aFlagged('2', actedAfter(4000)), aFlagged('1', actedAfter(2000))]);
  await clock.pass(1000);
  expect(titles()).toEqual(['2 to-dos were ranked in the product backlog']);
  expect([...shown.keys()]).toEqual(['backlog-guard-change-1']);
  expect(stage.shows).toBe(2);
});

test('a later act makes a flag of its own', async () => {
  const { clock, desk, titles } = await aDesk();
  desk.add([aFlagged('1'), aFlagged('2', { summary: 'Buy butter', ...actedAfter(6000) })]);
  await clock.pass(1000);
  expect(titles()).toEqual(['“Buy flour” is a to-do', '“Buy butter” is a to-do']);
});

test('a repair opens for the item and the board on screen; who closes it without doing anything keeps the flag', async () => {
  const { clock, click, desk, stage, titles } = await aDesk();
  desk.add([aFlagged('1')]);
  await clock.pass(1000);
  await click('backlog-guard-change-1', 'Move to sprint…');
  expect(stage.requests).toMatchObject([{ kind: 'move-to-sprint', boardId: '1', items: [{ id: '1', projectId: '10' }] }]);
  expect(titles()).toEqual(['“Buy flour” is a to-do']);
});

test('a repair closes the flag and says what was done, and Undo says that it is undone', async () => {
  const { clock, click, desk, shown, stage, titles } = await aDesk();
  desk.add([aFlagged('1')]);
  await clock.pass(1000);
  stage.repaired = report([['1', 'done']], [{ type: 'to-backlog', issueIds: ['1'] }]);
  await click('backlog-guard-change-1', 'Move to sprint…');
  expect(titles()).toEqual(['repair: BAKE-1 done']);
  expect(stage.opened).toEqual(['move-to-sprint in 10']);
  expect([...shown.values()][0]).toMatchObject({ type: 'success', isAutoDismiss: false });
  stage.undone = report([['1', 'done']]);
  await click('backlog-guard-change-1-report', 'Undo');
  expect(titles()).toEqual(['undo: BAKE-1 done']);
  expect([...shown.values()][0]).toMatchObject({ type: 'success', isAutoDismiss: true, actions: [] });
});

test('what an undo puts back is not flagged again; what is ranked later is', async () => {
  const { clock, desk, stage, titles } = await aDesk();
  stage.putBack = [{ issueId: '1', until: clock.now() + 30_000 }];
  desk.add([aFlagged('1', actedAfter(2000))]);
  await clock.pass(2000);
  expect(titles()).toEqual([]);
  desk.add([aFlagged('1', actedAfter(60_000))]);
  await clock.pass(2000);
  expect(titles()).toHaveLength(1);
});

test('what was not mended stays, with what came while the dialog was open', async () => {
  const { clock, click, desk, stage, shown, titles } = await aDesk();
  desk.add([aFlagged('1'), aFlagged('2')]);
  await clock.pass(1000);
  stage.repaired = report([['1', 'done'], ['2', 'failed']]);
  const clicked = click('backlog-guard-change-1', 'Look at them');
  desk.add([aFlagged('3', { summary: 'Buy butter' })]);
  await clicked;
  expect(stage.requests[0]).toMatchObject({ kind: 'choose', items: [{ id: '1' }, { id: '2' }] });
  expect(titles()).toEqual(['2 to-dos were ranked in the product backlog', 'repair: BAKE-1 done, BAKE-2 failed']);
  expect(shown.get('backlog-guard-change-1-report')?.type).toBe('warning');
  await clock.pass(1000);
  expect(titles()[0]).toBe('2 to-dos were ranked in the product backlog');
});

test('who may mend nothing opens the issue', async () => {
  const { clock, click, desk, stage } = await aDesk();
  desk.add([aFlagged('1', { repairs: [] })]);
  await clock.pass(1000);
  await click('backlog-guard-change-1', 'Open it');
  expect([stage.opened, stage.requests]).toEqual([['BAKE-1'], []]);
});
