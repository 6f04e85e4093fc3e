import { openPanel } from '../api/dialogs';
import type { RepairReport } from './repair';

/**
 * Opens the hypothesis of the one item that got a value; of several, nobody could say which.
 *
 * @param title of the dialog
 */
export function openHypothesisAfter({ kind, outcomes }: RepairReport, projectId: string, title: string): void {
  const [first, ...others] = outcomes;
  if (kind !== 'give-it-a-value' || first?.state !== 'done' || others.length > 0) return;
  openPanel({ issueId: first.issueId, projectId }, title);
}
