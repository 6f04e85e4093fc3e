export type EnablesCell = { readonly ok: true; readonly ids: readonly string[] } | { readonly ok: false; readonly unknown: readonly string[] };

/** The keys of issues; `#10234` for one whose key nobody told, as it is where a person may not see it. */
export function writeEnables(ids: readonly string[], keyOf: (id: string) => string | undefined): string {
  return ids.map((id) => keyOf(id) ?? `#${id}`).join(', ');
}

/**
 * An id says nothing by itself, since another site may have another issue of that id: it is taken
 * where the hypothesis names it already.
 *
 * @param before the ids that it names now
 */
export function readEnables(cell: string, before: readonly string[], idOf: (key: string) => string | undefined): EnablesCell {
  const byId = (id: string) => (before.includes(id) ? id : undefined);
  const found = namedIn(cell).map((name) => ({ name, id: name.startsWith('#') ? byId(name.slice(1)) : idOf(name) }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ name }) => name);
  return unknown.length > 0 ? { ok: false, unknown } : { ok: true, ids: found.flatMap(({ id }) => id ?? []) };
}

/** The keys that must be looked up. */
export const keysIn = (cell: string): readonly string[] => namedIn(cell).filter((name) => !name.startsWith('#'));

const namedIn = (cell: string): readonly string[] => cell.toUpperCase().split(/[\s,;]+/).filter((name) => name !== '');
