import type { CsvRow } from './read-rows';

export interface Parents {
  /** Index of the parent's row. */
  of(row: number): number | undefined;
  /** How many rows name a parent that they cannot have. */
  readonly lost: number;
}

/** Finds parents by key or id. A parent is in the same file and one level above, as Jira wants it. */
export function findParents(rows: readonly CsvRow[], levels: readonly number[]): Parents {
  const byName = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const name of [row.text('id'), row.text('key')]) if (name !== '') byName.set(name.trim().toUpperCase(), index);
  });
  const found = rows.map((row, index) =>
    row
      .all('parent')
      .map((name) => byName.get(name.toUpperCase()))
      .find((parent) => parent !== undefined && levels[parent] === (levels[index] ?? 0) + 1),
  );
  return {
    of: (row) => found[row],
    lost: rows.filter((row, index) => found[index] === undefined && row.all('parent').length > 0).length,
  };
}
