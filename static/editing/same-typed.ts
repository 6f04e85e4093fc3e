import type { Typed } from '../places/place';

/** Whether two texts of a place say the same; blanks around them are not saved anyway. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return Object.keys({ ...a, ...b }).every((field) => a[field]?.trim() === b[field]?.trim());
}
