import { changeIssue } from '../../src/jira/change-issue';
import { moveToBacklog } from '../../src/jira/move-to-backlog';
import { mostIssuesPerMove } from '../../src/jira/move-to-sprint';
import type { RepairDoors } from './doors';
import type { RepairFailure, RepairOptions, RepairOutcome, RepairReport, UndoStep } from './repair';
import { beginWork, type Tried } from './work';

/** A step of one issue: an undo of many is many of these. */
type SingleStep = Exclude<UndoStep, { readonly type: 'to-backlog' }> | { readonly type: 'to-backlog'; readonly issueId: string };

/** A type comes back before the parent that only this type can have. */
const order = ['to-backlog', 'set-type', 'set-parent', 'revoke'] as const;

/**
 * Takes back what a report says was done, as the person.
 *
 * @returns of every item that was touched what became of it; its own undo is what is still to be taken back
 */
export const undoWith =
  (doors: RepairDoors) =>
  async ({ kind, outcomes, undo }: RepairReport, options: RepairOptions = {}): Promise<RepairReport> => {
    const steps = undo.flatMap(singly);
    const touched = outcomes.filter(({ issueId }) => steps.some((step) => step.issueId === issueId));
    const work = beginWork(doors, { items: steps.length, stepsPerItem: 1 }, options);
    const failed = new Map<SingleStep, RepairFailure>();
    for (const type of order) {
      const ofType = steps.filter((step) => step.type === type);
      const tried =
        type === 'to-backlog'
          ? await work.together(ofType.map(({ issueId }) => issueId), mostIssuesPerMove, moveToBacklog(doors.jira))
          : await work.each(ofType.map((step) => ({ id: step.issueId, step })), ({ step }) => takeBack(step, doors));
      keepFailures(ofType, tried, failed);
    }
    return {
      kind,
      outcomes: touched.map((outcome) => outcomeOf(outcome, steps, failed)),
      undo: together([...failed.keys()]),
    };
  };

const singly = (step: UndoStep): readonly SingleStep[] =>
  step.type === 'to-backlog' ? step.issueIds.map((issueId) => ({ type: 'to-backlog', issueId })) : [step];

function together(steps: readonly SingleStep[]): readonly UndoStep[] {
  const issueIds = steps.filter(({ type }) => type === 'to-backlog').map(({ issueId }) => issueId);
  const others = steps.filter((step) => step.type !== 'to-backlog');
  return issueIds.length === 0 ? others : [{ type: 'to-backlog', issueIds }, ...others];
}

function takeBack(step: SingleStep, { jira, app }: RepairDoors): Promise<unknown> {
  switch (step.type) {
    case 'to-backlog':
      return moveToBacklog(jira)([step.issueId]);
    case 'set-type':
      return changeIssue(jira)(step.issueId, { typeId: step.typeId });
    case 'set-parent':
      return changeIssue(jira)(step.issueId, { parentId: step.parentId });
    case 'revoke':
      return app('revokeExemptions', { issueId: step.issueId, rules: [...step.rules] });
  }
}

function keepFailures(steps: readonly SingleStep[], tried: Tried, failed: Map<SingleStep, RepairFailure>): void {
  for (const step of steps) {
    const failure = tried.get(step.issueId) ?? null;
    if (failure !== null) failed.set(step, failure);
  }
}

function outcomeOf({ issueId, key }: RepairOutcome, steps: readonly SingleStep[], failed: ReadonlyMap<SingleStep, RepairFailure>): RepairOutcome {
  const mine = steps.filter((step) => step.issueId === issueId);
  const reasons = mine.flatMap((step) => failed.get(step) ?? []);
  const [reason] = reasons;
  if (reason === undefined) return { issueId, key, state: 'done' };
  return { issueId, key, state: reasons.length < mine.length ? 'partly' : 'failed', reason };
}
