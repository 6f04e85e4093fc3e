import { isDue } from '../../src/core/hypothesis/is-due';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { AskedIn } from '../../src/core/hypothesis/verdict';
import type { Day } from '../format/days';

/**
 * Whether the verdict that a revision holds answers the question as it is asked here: in a sprint's
 * review, when it was given there; outside of one, as long as the day to ask again has not come.
 *
 * @param askedIn null outside of a review
 */
export function isAnsweredHere(revision: Revision, askedIn: Pick<AskedIn, 'sprintId'> | null, today: Day): boolean {
  if (revision.verdict === undefined) return false;
  return askedIn === null ? !isDue(revision, today) : revision.verdict.askedIn?.sprintId === askedIn.sprintId;
}
