import { changeIssue } from '../../src/jira/change-issue';
import { mostIssuesPerMove, moveToSprint } from '../../src/jira/move-to-sprint';
import type { RepairDoors } from './doors';
import type { Repair, RepairFailure, RepairItem, RepairOptions, RepairOutcome, RepairReport, UndoStep } from './repair';
import { beginWork, type Tried, type Work } from './work';

type Repairing<Kind extends Repair['kind']> = (
  repair: Extract<Repair, { readonly kind: Kind }>,
  items: readonly RepairItem[],
  doors: RepairDoors,
  work: Work,
) => Promise<Omit<RepairReport, 'kind'>>;

/**
 * Does what a person decided, as that person, and tells of every item what became of it. Never
 * throws: what went wrong is in the report, and its undo takes back exactly what was done.
 */
export const repairWith =
  (doors: RepairDoors) =>
  async (repair: Repair, items: readonly RepairItem[], options: RepairOptions = {}): Promise<RepairReport> => {
    const work = beginWork(doors, { items: items.length, stepsPerItem: stepsPerItem(repair) }, options);
    return { kind: repair.kind, ...(await carryOut(repair, items, doors, work)) };
  };

const stepsPerItem = (repair: Repair): number => (repair.kind === 'put-under-hypothesis' && repair.sprintId !== null ? 2 : 1);

const carryOut = (repair: Repair, ...rest: [readonly RepairItem[], RepairDoors, Work]) => {
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

const move: Repairing<'move-to-sprint'> = async ({ sprintId }, items, doors, work) => {
  const tried = await moveAll(items, sprintId, doors, work);
  return { outcomes: outcomesOf(items, tried), undo: backToBacklog(tried) };
};

/** First under the hypothesis, then to the sprint: an item whose first step failed is left where it is. */
const putUnder: Repairing<'put-under-hypothesis'> = async ({ parentId, sprintId }, items, doors, work) => {
  const elsewhere = items.filter((item) => item.parentId !== parentId);
  work.skip(items.length - elsewhere.length);
  const put = await work.each(elsewhere, ({ id }) => changeIssue(doors.jira)(id, { parentId }));
  const under = items.filter(({ id }) => (put.get(id) ?? null) === null);
  const undoPut = elsewhere.filter(({ id }) => put.get(id) === null).map(backToParent);
  if (sprintId === null) return { outcomes: outcomesOf(items, put), undo: undoPut };
  work.skip(items.length - under.length);
  const moved = await moveAll(under, sprintId, doors, work);
  const outcomes = outcomesOf(items, put).map((outcome): RepairOutcome => {
    const failure = moved.get(outcome.issueId) ?? null;
    return failure === null ? outcome : { ...outcome, state: 'partly', reason: failure };
  });
  return { outcomes, undo: [...backToBacklog(moved), ...undoPut] };
};

const giveType: Repairing<'give-it-a-value'> = async ({ typeId, keptTypeIds, leavesParent }, items, doors, work) => {
  const changing = typeId === null ? [] : items.filter((item) => item.typeId !== typeId && !keptTypeIds.includes(item.typeId));
  work.skip(items.length - changing.length);
  const leaves = ({ parentId }: RepairItem) => leavesParent && parentId !== null;
  const tried = await work.each(changing, (item) =>
    changeIssue(doors.jira)(item.id, { ...(typeId !== null && { typeId }), ...(leaves(item) && { parentId: null }) }),
  );
  const changed = changing.filter(({ id }) => tried.get(id) === null);
  const undo = changed.flatMap((item): readonly UndoStep[] => [
    { type: 'set-type', issueId: item.id, typeId: item.typeId },
    ...(leaves(item) ? [backToParent(item)] : []),
  ]);
  return { outcomes: outcomesOf(items, tried), undo };
};

/** What the app keeps of the words that triggered a rule. */
const [mostWords, mostCharacters] = [20, 200];

const exempt: Repairing<'exempt'> = async ({ reason }, items, doors, work) => {
  const tried = await work.each(items, ({ id, rules, words }) =>
    doors.app('exemptItem', { issueId: id, rules: [...rules], reason, words: words.slice(0, mostWords).map((each) => each.slice(0, mostCharacters)) }),
  );
  const undo = items.filter(({ id }) => tried.get(id) === null).map(({ id, rules }): UndoStep => ({ type: 'revoke', issueId: id, rules }));
  return { outcomes: outcomesOf(items, tried), undo };
};

const moveAll = (items: readonly RepairItem[], sprintId: number, { jira }: RepairDoors, work: Work): Promise<Tried> =>
  work.together(items.map(({ id }) => id), mostIssuesPerMove, (ids) => moveToSprint(jira)(sprintId, ids));

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
