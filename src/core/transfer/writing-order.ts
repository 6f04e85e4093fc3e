import type { PlannedRow } from './plan-row';

/** Rows that make nothing newly possible come first: what they let go may be what keeps another row from closing a cycle. */
export function inWritingOrder(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return [...rows.filter((row) => !namesNew(row)), ...rows.filter(namesNew)];
}

function namesNew({ outcome }: PlannedRow): boolean {
  if (!('hypothesis' in outcome) || outcome.hypothesis.kind !== 'enabler') return false;
  return outcome.hypothesis.enables.some((id) => !outcome.enabledBefore.includes(id));
}
