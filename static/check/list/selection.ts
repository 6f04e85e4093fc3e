import { idsOf, type Row } from './rows';

/** Where the keyboard is in the list, and which items are chosen. */
export interface Selection {
  /** Key of the row that the keyboard is on; null for the first. */
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
  /** Where a range begins, and what had been chosen before it. */
  readonly anchor: { readonly key: string; readonly chosen: ReadonlySet<string> } | null;
}

export type SelectionEvent =
  /** `from` is where a range begins, unless one has begun. */
  | { readonly type: 'went'; readonly from: number; readonly to: number; readonly extends: boolean }
  | { readonly type: 'toggled'; readonly at: number }
  | { readonly type: 'all' }
  | { readonly type: 'none' };

export const nothingSelected: Selection = { active: null, chosen: new Set(), anchor: null };

/** @param rows what is shown at the moment */
export function nextSelection(selection: Selection, event: SelectionEvent, rows: readonly Row[]): Selection {
  switch (event.type) {
    case 'went':
      return went(selection, event, rows);
    case 'toggled':
      return toggled(selection, rows[event.at]);
    case 'all':
      return { ...selection, chosen: new Set(rows.flatMap(idsOf)), anchor: null };
    case 'none':
      return { ...selection, chosen: new Set(), anchor: null };
  }
}

/** Index of the row that the keyboard is on. */
export const activeIndex = ({ active }: Selection, rows: readonly Row[]): number => Math.max(0, rows.findIndex(({ key }) => key === active));

function went(selection: Selection, { from, to, extends: isRange }: Extract<SelectionEvent, { type: 'went' }>, rows: readonly Row[]): Selection {
  const index = Math.min(Math.max(0, to), rows.length - 1);
  const row = rows[index];
  if (row === undefined) return selection;
  if (!isRange) return { ...selection, active: row.key, anchor: null };
  const anchor = selection.anchor ?? { key: rows[from]?.key ?? row.key, chosen: selection.chosen };
  return { active: row.key, anchor, chosen: new Set([...anchor.chosen, ...between(anchor.key, index, rows)]) };
}

function between(anchor: string, index: number, rows: readonly Row[]): readonly string[] {
  const start = rows.findIndex(({ key }) => key === anchor);
  const from = start < 0 ? index : start;
  return rows.slice(Math.min(from, index), Math.max(from, index) + 1).filter(({ type }) => type === 'item').flatMap(idsOf);
}

/** A rule's row chooses all of its items, and none of them when all are chosen. */
function toggled(selection: Selection, row: Row | undefined): Selection {
  if (row === undefined) return selection;
  const ids = idsOf(row);
  const chosen = new Set(selection.chosen);
  const isChosen = ids.every((id) => chosen.has(id));
  ids.forEach((id) => (isChosen ? chosen.delete(id) : chosen.add(id)));
  return { active: row.key, chosen, anchor: null };
}
