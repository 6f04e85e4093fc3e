import type { RepairOutcome, RepairReport, UndoStep } from './repair';

/** One report of what was tried at first and of what was tried again for those that had failed. */
export function mergeReports(before: RepairReport | null, after: RepairReport): RepairReport {
  if (before === null) return after;
  const again = new Map(after.outcomes.map((outcome) => [outcome.issueId, outcome]));
  return {
    ...after,
    outcomes: before.outcomes.map((outcome) => mergeOutcomes(outcome, again.get(outcome.issueId))),
    // What was done first is what leads back to where an item was.
    undo: [...before.undo, ...after.undo.filter((step) => !before.undo.some((earlier) => sameWayBack(earlier, step)))],
  };
}

/** What was half done stays half done, even where the rest failed in an earlier step this time. */
function mergeOutcomes(before: RepairOutcome, after: RepairOutcome | undefined): RepairOutcome {
  if (after === undefined) return before;
  return before.state === 'partly' && after.state === 'failed' ? { ...after, state: 'partly' } : after;
}

const sameWayBack = (a: UndoStep, b: UndoStep): boolean =>
  a.type !== 'to-backlog' && b.type !== 'to-backlog' && a.type === b.type && a.issueId === b.issueId;

/** Whether everything was done. */
export const isWhole = ({ outcomes }: RepairReport): boolean => outcomes.every(({ state }) => state === 'done');

/** Whether anything was done at all. */
export const didSomething = ({ outcomes }: RepairReport): boolean => outcomes.some(({ state }) => state !== 'failed');
