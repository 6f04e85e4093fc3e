import { changeIssue } from '../../src/jira/change-issue';
import { mostIssuesPerMove, moveToSprint } from '../../src/jira/move-to-sprint';
import type { RepairDoors } from './doors';
import type { Repair, RepairFailure, RepairItem, RepairOptions, RepairOutcome, RepairReport, UndoStep } from './repair';
import { beginWork, type Tried, type Work } from './work';

type Became = Omit<RepairReport, 'kind'>;

interface Hands {
  readonly doors: RepairDoors;
  readonly work: Work;
  /** Told after every step. */
  readonly tell: (soFar: Became) => void;
}

type Repairing<Kind extends Repair['kind']> = (repair: Extract<Repair, { readonly kind: Kind }>, items: readonly RepairItem[], hands: Hands) => Promise<Became>;

/**
 * Does what a person decided, as that person, and tells of every item what became of it. Never
 * throws: what went wrong is in the report, and its undo takes back exactly what was done.
 */
export const repairWith =
  (doors: RepairDoors) =>
  async (repair: Repair, items: readonly RepairItem[], options: RepairOptions = {}): Promise<RepairReport> => {
    const { kind } = repair;
    const work = beginWork(doors, { items: items.length, stepsPerItem: stepsPerItem(repair) }, options);
    const tell = (soFar: Became) => options.onReport?.({ kind, ...soFar });
    return { kind, ...(await carryOut(repair, items, { doors, work, tell })) };
  };

const stepsPerItem = (repair: Repair): number => (repair.kind === 'put-under-hypothesis' && repair.sprintId !== null ? 2 : 1);

const carryOut = (repair: Repair, ...rest: [readonly RepairItem[], Hands]) => {
  switch (repair.kind) {
    case 'move-to-sprint':
      return move(repair, ...rest);
    case 'put-under-hypothesis':
      return putUnder(repair, ...rest);
    case 'give-it-a-value':
      return giveType(repair, ...rest);
    case 'exempt':
      return exempt(repair, ...rest);
  }
};

const move: Repairing<'move-to-sprint'> = async ({ sprintId }, items, hands) => {
  const became = (tried: Tried): Became => ({ outcomes: outcomesOf(items, tried), undo: backToBacklog(tried) });
  return became(await moveAll(items, sprintId, hands, (tried) => hands.tell(became(tried))));
};

/** First under the hypothesis, then to the sprint: an item whose first step failed is left where it is. */
const putUnder: Repairing<'put-under-hypothesis'> = async ({ parentId, sprintId }, items, hands) => {
  const { doors, work, tell } = hands;
  const elsewhere = items.filter((item) => item.parentId !== parentId);
  const became = (put: Tried, moved: Tried): Became => ({
    outcomes: outcomesOf(items, put).map((outcome): RepairOutcome => {
      const failure = moved.get(outcome.issueId) ?? null;
      return failure === null || outcome.state === 'failed' ? outcome : { ...outcome, state: 'partly', reason: failure };
    }),
    undo: [...backToBacklog(moved), ...elsewhere.filter(({ id }) => put.get(id) === null).map(backToParent)],
  });
  const notMoved: Tried = new Map(sprintId === null ? [] : items.map(({ id }) => [id, 'stopped']));
  work.skip(items.length - elsewhere.length);
  const put = await work.each(elsewhere, ({ id }) => changeIssue(doors.jira)(id, { parentId }), (soFar) => tell(became(soFar, notMoved)));
  if (sprintId === null) return became(put, notMoved);
  const under = items.filter(({ id }) => (put.get(id) ?? null) === null);
  work.skip(items.length - under.length);
  return became(put, await moveAll(under, sprintId, hands, (moved) => tell(became(put, moved))));
};

const giveType: Repairing<'give-it-a-value'> = async ({ typeId, keptTypeIds, leavesParent }, items, { doors, work, tell }) => {
  const changing = typeId === null ? [] : items.filter((item) => item.typeId !== typeId && !keptTypeIds.includes(item.typeId));
  const leaves = ({ parentId }: RepairItem) => leavesParent && parentId !== null;
  const became = (tried: Tried): Became => ({
    outcomes: outcomesOf(items, tried),
    undo: changing
      .filter(({ id }) => tried.get(id) === null)
      .flatMap((item): readonly UndoStep[] => [{ type: 'set-type', issueId: item.id, typeId: item.typeId }, ...(leaves(item) ? [backToParent(item)] : [])]),
  });
  work.skip(items.length - changing.length);
  const change = (item: RepairItem) => changeIssue(doors.jira)(item.id, { ...(typeId !== null && { typeId }), ...(leaves(item) && { parentId: null }) });
  return became(await work.each(changing, change, (tried) => tell(became(tried))));
};

/** What the app keeps of the words that triggered a rule. */
const [mostWords, mostCharacters] = [20, 200];

const exempt: Repairing<'exempt'> = async ({ reason }, items, { doors, work, tell }) => {
  const became = (tried: Tried): Became => ({
    outcomes: outcomesOf(items, tried),
    undo: items.filter(({ id }) => tried.get(id) === null).map(({ id, rules }): UndoStep => ({ type: 'revoke', issueId: id, rules })),
  });
  const call = ({ id, rules, words }: RepairItem) =>
    doors.app('exemptItem', { issueId: id, rules: [...rules], reason, words: words.slice(0, mostWords).map((each) => each.slice(0, mostCharacters)) });
  return became(await work.each(items, call, (tried) => tell(became(tried))));
};

const moveAll = (items: readonly RepairItem[], sprintId: number, { doors, work }: Hands, onStep: (tried: Tried) => void): Promise<Tried> =>
  work.together(items.map(({ id }) => id), mostIssuesPerMove, (ids) => moveToSprint(doors.jira)(sprintId, ids), onStep);

/** An item that nothing had to be done for counts as done. */
const outcomesOf = (items: readonly RepairItem[], tried: Tried): readonly RepairOutcome[] =>
  items.map(({ id, key }) => ({ issueId: id, key, ...stateOf(tried.get(id) ?? null) }));

const stateOf = (failure: RepairFailure | null): Pick<RepairOutcome, 'state' | 'reason'> =>
  failure === null ? { state: 'done' } : { state: 'failed', reason: failure };

function backToBacklog(moved: Tried): readonly UndoStep[] {
  const issueIds = [...moved].filter(([, failure]) => failure === null).map(([id]) => id);
  return issueIds.length === 0 ? [] : [{ type: 'to-backlog', issueIds }];
}

const backToParent = ({ id, parentId }: RepairItem): UndoStep => ({ type: 'set-parent', issueId: id, parentId });
