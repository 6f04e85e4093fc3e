import { browserDoors } from './browser-doors';
import type { RepairReport } from './repair';
import { undoWith } from './undo-with';
import { undoneHere } from './undone-here';

const undo = undoWith(browserDoors);

/** Takes back what a report says was done, through the bridge; nobody is warned of what it puts back. */
export async function undoRepair(report: RepairReport): Promise<RepairReport> {
  const issueIds = report.outcomes.map(({ issueId }) => issueId);
  undoneHere.remember(issueIds);
  try {
    return await undo(report);
  } finally {
    undoneHere.remember(issueIds);
  }
}
