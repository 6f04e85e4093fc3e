/** Plain key-value pairs, secrets and each entity are kept apart: the same key may be in all of them. */
export type Table = 'kvs' | 'secret' | `entity:${string}`;

export interface Row {
  readonly table: Table;
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** ISO 8601. */
  readonly expireTime?: string;
}

/** Where rows outlive the process. `changed` gets every change after it has happened; no row means deleted. */
export interface Persistence {
  load(): Iterable<Row>;
  changed(table: Table, key: string, row: Row | undefined): void;
}

export const inMemory: Persistence = { load: () => [], changed: () => undefined };

export interface Rows {
  /** Strictly consistent. */
  find(table: Table, key: string): Row | undefined;
  /** As queries see it: a while ago. In the order of the keys. */
  queryable(table: Table): readonly Row[];
  put(row: Row): void;
  drop(table: Table, key: string): void;
}

interface Change {
  readonly at: number;
  readonly table: Table;
  readonly key: string;
  readonly before: Row | undefined;
}

/**
 * @param queryLagMs queries of Forge's storage are eventually consistent: how far they lag behind
 * @see https://developer.atlassian.com/platform/forge/storage-reference/kvs/#data-consistency
 */
export function createRows(persistence: Persistence, now: () => Date, queryLagMs: number): Rows {
  const tables = new Map<Table, Map<string, Row>>();
  let recent: readonly Change[] = [];
  const tableOf = (table: Table): Map<string, Row> => {
    const found = tables.get(table) ?? new Map<string, Row>();
    tables.set(table, found);
    return found;
  };
  for (const row of persistence.load()) tableOf(row.table).set(row.key, row);

  const write = (table: Table, key: string, row: Row | undefined): void => {
    const rows = tableOf(table);
    if (queryLagMs > 0) recent = [...recent.filter(isRecent), { at: performance.now(), table, key, before: rows.get(key) }];
    if (row) rows.set(key, row);
    else rows.delete(key);
    persistence.changed(table, key, row);
  };
  const isRecent = ({ at }: Change): boolean => performance.now() - at < queryLagMs;
  // Forge deletes expired rows within 48 hours and may return them until then; here they are gone at once.
  const isAlive = (row: Row | undefined): row is Row => row !== undefined && (row.expireTime === undefined || Date.parse(row.expireTime) > now().getTime());

  return {
    find(table, key) {
      const row = tableOf(table).get(key);
      return isAlive(row) ? row : undefined;
    },
    queryable(table) {
      const seen = new Map<string, Row | undefined>(tableOf(table));
      for (const change of recent.filter(isRecent).reverse()) if (change.table === table) seen.set(change.key, change.before);
      return [...seen.values()].filter(isAlive).sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    put: (row) => write(row.table, row.key, row),
    drop: (table, key) => write(table, key, undefined),
  };
}
