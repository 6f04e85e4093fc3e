import type { WorthPosition, WorthProgress } from './worth-progress';

/** Whether a step was taken before: its job came twice or late, or another walk to the same version is ahead. */
export function isTaken(step: WorthPosition, version: number, reached: WorthProgress | null): boolean {
  if (reached?.version !== version) return false;
  if (reached.next === null) return true;
  const [here, there] = [step, reached.next];
  return here.kind === there.kind ? here.done < there.done : here.kind === 'hypothesis';
}

/**
 * Where a walk goes on after a page.
 *
 * @param token of the next page of the same kind; null where this was the last one
 * @returns null where it is through
 */
export function stepAfter({ kind, done }: WorthPosition, found: number, token: string | null): WorthPosition | null {
  if (token !== null) return { kind, token, done: done + found };
  return kind === 'hypothesis' ? { kind: 'enabler', token: null, done: done + found } : null;
}

/** @param counted about how many there are, null where nobody counted */
export function progressAt(version: number, next: WorthPosition | null, done: number, counted: number | null, at: string): WorthProgress {
  if (next === null) return { version, done, total: done, at, next };
  // The count is approximate, and must not say that all is done before it is.
  return { version, done, total: counted === null ? null : Math.max(counted, done + 1), at, next };
}
