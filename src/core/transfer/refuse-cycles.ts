import { cycleThrough } from '../currency/worth/cycle';
import type { PlannedRow } from './plan-row';

/**
 * Refuses rows by which an enabler would make itself possible, alone or together with other rows.
 *
 * @param now what the enablers of the project make possible today, by issue id
 */
export function refuseCycles(rows: readonly PlannedRow[], now: ReadonlyMap<string, readonly string[]>): readonly PlannedRow[] {
  const then = new Map(now);
  for (const { outcome } of rows) {
    if ('hypothesis' in outcome) then.set(outcome.issueId, enabledBy(outcome.hypothesis));
  }
  return rows.map((row) => {
    const { outcome } = row;
    if (!('hypothesis' in outcome)) return row;
    const fresh = enabledBy(outcome.hypothesis).filter((id) => !outcome.enabledBefore.includes(id));
    if (fresh.length === 0) return row;
    const cycle = cycleThrough(outcome.issueId, (id) => (id === outcome.issueId ? fresh : (then.get(id) ?? [])));
    return cycle === null ? row : { ...row, outcome: { type: 'refused', flaws: [{ column: 'enables', problem: 'enables-cycle', cycle }] }, stays: [] };
  });
}

const enabledBy = ({ kind, enables }: { readonly kind: string; readonly enables: readonly string[] }) => (kind === 'enabler' ? enables : []);
