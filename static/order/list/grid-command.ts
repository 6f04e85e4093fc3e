/** What a key does in the order. */
export type GridCommand =
  | { readonly type: 'go'; readonly by: number }
  | { readonly type: 'go-to'; readonly end: 'first' | 'last' }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'fold' };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** About as many rows as are seen at once. */
const rowsPerPage = 8;

const ways: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -rowsPerPage, PageDown: rowsPerPage };

/** @returns null for keys that mean nothing here, and belong to the browser */
export function gridCommand({ key, ctrlKey, metaKey, altKey }: Key): GridCommand | null {
  if (ctrlKey || metaKey) return null;
  const by = ways[key];
  if (by !== undefined) return { type: altKey ? 'move' : 'go', by };
  if (altKey) return null;
  if (key === 'Home' || key === 'End') return { type: 'go-to', end: key === 'Home' ? 'first' : 'last' };
  return key === 'Enter' || key === ' ' ? { type: 'fold' } : null;
}
