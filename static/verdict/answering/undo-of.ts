import { givenOf } from '../../../src/core/hypothesis/next-verdict';
import type { AskedIn, Verdict } from '../../../src/core/hypothesis/verdict';
import type { ValueChange } from '../value-change';

/**
 * What undoes an answer. The log takes the newest verdict back by itself; but one that was mended in
 * the review in which it was given has replaced the one before, which is then given again.
 */
export function undoOf(before: Verdict | undefined, askedIn: AskedIn | null): ValueChange {
  const replaced = askedIn !== null && before?.askedIn?.sprintId === askedIn.sprintId;
  return replaced ? { type: 'answer', verdict: givenOf(before) } : { type: 'retract' };
}
