import { sameRevision, type ProjectionReading } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';

/** The number to look for first in the log, given what the property claims. */
export function claimedNumber(shown: ProjectionReading): number {
  return shown.state === 'sound' ? shown.revision.number : 0;
}

/** Whether the property says what the log says. */
export function showsTruth(shown: ProjectionReading, newest: Revision | null): boolean {
  if (shown.state === 'sound') return newest !== null && sameRevision(shown.revision, newest);
  return shown.state === 'none' && newest === null;
}
