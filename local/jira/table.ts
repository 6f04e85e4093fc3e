/** One row of one table was written (`row`) or removed (`null`): enough to keep a journal. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly row: Row | null;
}

export interface Row {
  readonly id: string;
}

/** Rows by id, in the order in which they first came, with secondary indexes that follow every write. */
export interface Table<T extends Row, Index extends string = never> {
  /** Answers undefined when there is no such row. */
  readonly find: (id: string) => T | undefined;
  /** Throws when there is no such row: for ids that another row points to. */
  get(id: string): T;
  where(index: Index, value: string): readonly T[];
  all(): readonly T[];
  put(row: T): T;
  remove(id: string): void;
  readonly size: number;
}

type Key<T> = (row: T) => readonly string[];

/**
 * @param written is told of each write after the table holds it, with what was there before.
 */
export function createTable<T extends Row, Index extends string = never>(
  name: string,
  indexes: Readonly<Record<Index, Key<T>>>,
  written: (change: Change, before: T | undefined) => void,
): Table<T, Index> {
  const rows = new Map<string, T>();
  const keys = Object.entries(indexes) as [Index, Key<T>][];
  const maps = new Map<Index, Map<string, Map<string, T>>>(keys.map(([index]) => [index, new Map()]));

  const drop = (row: T): void => {
    for (const [index, key] of keys) for (const value of key(row)) maps.get(index)?.get(value)?.delete(row.id);
  };
  const enter = (row: T): void => {
    for (const [index, key] of keys) {
      const map = maps.get(index);
      for (const value of key(row)) {
        const bucket = map?.get(value) ?? new Map<string, T>();
        map?.set(value, bucket.set(row.id, row));
      }
    }
  };

  return {
    find: (id) => rows.get(id),
    get(id) {
      const row = rows.get(id);
      if (!row) throw new Error(`No row ${id} in ${name}`);
      return row;
    },
    where: (index, value) => [...(maps.get(index)?.get(value)?.values() ?? [])],
    all: () => [...rows.values()],
    put(row) {
      const before = rows.get(row.id);
      if (before) drop(before);
      rows.set(row.id, row);
      enter(row);
      written({ table: name, id: row.id, row }, before);
      return row;
    },
    remove(id) {
      const before = rows.get(id);
      if (!before) return;
      drop(before);
      rows.delete(id);
      written({ table: name, id, row: null }, before);
    },
    get size() {
      return rows.size;
    },
  };
}
