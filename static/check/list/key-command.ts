/** What a key does in the list. */
export type KeyCommand =
  | { readonly type: 'go'; readonly by: number; readonly extends: boolean }
  | { readonly type: 'go-to'; readonly end: 'first' | 'last'; readonly extends: boolean }
  | { readonly type: 'toggle' | 'all' | 'none' | 'repair' | 'unfold' | 'fold' };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** About as many rows as are seen at once. */
const rowsPerPage = 8;

/** @returns null for keys that mean nothing here, and belong to the browser */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { type: 'all' } : null;
  switch (key) {
    case 'ArrowDown':
      return { type: 'go', by: 1, extends: shiftKey };
    case 'ArrowUp':
      return { type: 'go', by: -1, extends: shiftKey };
    case 'PageDown':
      return { type: 'go', by: rowsPerPage, extends: shiftKey };
    case 'PageUp':
      return { type: 'go', by: -rowsPerPage, extends: shiftKey };
    case 'Home':
      return { type: 'go-to', end: 'first', extends: shiftKey };
    case 'End':
      return { type: 'go-to', end: 'last', extends: shiftKey };
    case ' ':
      return { type: 'toggle' };
    case 'Enter':
      return { type: 'repair' };
    case 'Escape':
      return { type: 'none' };
    case 'ArrowRight':
      return { type: 'unfold' };
    case 'ArrowLeft':
      return { type: 'fold' };
    default:
      return null;
  }
}
