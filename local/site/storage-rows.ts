import type { Persistence, Row } from '../forge';

export interface StorageRows {
  readonly persistence: Persistence;
  all(): readonly Row[];
}

/** The app's storage as the site keeps it: rows by table and key. */
export function createStorageRows(saved: readonly Row[], onChange: () => void): StorageRows {
  const idOf = (table: string, key: string) => `${table}\n${key}`;
  const rows = new Map(saved.map((row) => [idOf(row.table, row.key), row]));
  return {
    persistence: {
      load: () => saved,
      changed(table, key, row) {
        if (row) rows.set(idOf(table, key), row);
        else rows.delete(idOf(table, key));
        onChange();
      },
    },
    all: () => [...rows.values()],
  };
}
