import type { LaterEdit } from '../../../src/contract/review-functions';
import type { Bet } from '../../../src/core/hypothesis/bet';
import { canonicalJson } from '../../../src/core/hypothesis/canonical-json';

/** What is expected now, where it is no longer what was frozen. */
export interface LaterEditShown {
  readonly before: Bet;
  readonly now: Bet;
  /** Who wrote it, and when; null where it was written a moment ago, and the app has not told yet. */
  readonly told: Pick<LaterEdit, 'by' | 'at'> | null;
}

/** Null where the same is expected as when the sprint started. */
export function laterEdit(before: Bet, now: Bet, told: Pick<LaterEdit, 'by' | 'at'> | null): LaterEditShown | null {
  return saysOf(before) === saysOf(now) ? null : { before, now, told };
}

/** Without the revision and the rate: those move although nobody touches what is expected. */
function saysOf({ measure, expectation, confidence, dueDate }: Bet): string {
  const { name = null, unit = null, direction = null } = measure ?? {};
  return canonicalJson([name, unit, direction, expectation, confidence, dueDate]);
}
