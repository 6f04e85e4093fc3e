import { events } from '@forge/bridge';
import type { RepairReport } from './repair';

const reported = 'value-backlog.repair-reported';

/** Tells whoever opened this dialog how far it came: Jira's own cross closes a dialog without a word. */
export function tellReport(report: RepairReport): void {
  void events.emit(reported, report);
}

/** @returns how to hear no more of it */
export function onReport(listener: (report: RepairReport) => void): () => void {
  const subscription = events.on(reported, (report?: RepairReport) => {
    if (isReport(report)) listener(report);
  });
  return () => void subscription.then(({ unsubscribe }) => unsubscribe());
}

/** Whether this is what a repair tells. Closed without having done anything, a dialog hands nothing over. */
export const isReport = (payload: unknown): payload is RepairReport => typeof payload === 'object' && payload !== null && 'outcomes' in payload;
