import type { CellsRead, Column } from './columns';
import { fuse } from './defuse';

/** One row of a file. */
export interface FileRow {
  /** As a spreadsheet counts its rows: the headings are line 1. */
  readonly line: number;
  /** In capital letters, as Jira writes it. */
  readonly key: string;
  /** Null where the file does not tell. */
  readonly revision: number | null;
  readonly cells: CellsRead;
  /** How many cells the row has, and how many the headings. */
  readonly found: number;
  readonly wanted: number;
}

/** @returns null for a row in which nothing is written */
export function fileRow(line: number, cells: readonly string[], columns: readonly (Column | null)[]): FileRow | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  const named: CellsRead = Object.fromEntries(columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index] ?? '']])));
  const revision = Number(fuse(named.revision ?? '').trim());
  return {
    line,
    key: fuse(named.key ?? '').trim().toUpperCase(),
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : null,
    cells: named,
    found: withoutBlankEnd(cells, columns.length),
    wanted: columns.length,
  };
}

/** Spreadsheets add empty cells at the end of some rows. */
function withoutBlankEnd(cells: readonly string[], wanted: number): number {
  return cells.slice(wanted).every((cell) => cell.trim() === '') ? Math.min(cells.length, wanted) : cells.length;
}

export interface RowsChosen {
  /** The newest of each issue. */
  readonly newest: readonly FileRow[];
  /** History: it is for reading. */
  readonly older: readonly FileRow[];
  /** Which of these is meant, nobody can say. */
  readonly repeated: readonly FileRow[];
}

/** Takes the newest revision of each issue; a file without history has one row for each. */
export function chooseRows(rows: readonly FileRow[]): RowsChosen {
  const highest = new Map<string, number>();
  for (const { key, revision } of rows) highest.set(key, Math.max(highest.get(key) ?? 0, revision ?? 0));
  const isTop = ({ key, revision }: FileRow) => (revision ?? 0) === highest.get(key);
  const tops = new Map<string, number>();
  for (const row of rows) if (isTop(row)) tops.set(row.key, (tops.get(row.key) ?? 0) + 1);
  const isAlone = ({ key }: FileRow) => tops.get(key) === 1 || key === '';
  return {
    newest: rows.filter((row) => isTop(row) && isAlone(row)),
    older: rows.filter((row) => !isTop(row) && row.revision !== null),
    repeated: rows.filter((row) => (isTop(row) ? !isAlone(row) : row.revision === null)),
  };
}
