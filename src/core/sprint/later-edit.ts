import { canonicalJson } from '../hypothesis/canonical-json';
import type { Revision } from '../hypothesis/revision';

/** Whether two revisions bet the same: the same measure, as far, as sure, by the same day. */
function sameBet(a: Pick<Revision, 'hypothesis'>, b: Pick<Revision, 'hypothesis'>): boolean {
  return canonicalJson(expected(a)) === canonicalJson(expected(b));
}

/**
 * The edit that made what is expected now, of a hypothesis whose bet was frozen; undefined where
 * what is expected is what was frozen.
 *
 * @param since the frozen revision and all that followed, oldest first
 */
export function laterEdit(since: readonly Revision[]): Revision | undefined {
  const frozen = since[0];
  const newest = since.at(-1);
  if (frozen === undefined || newest === undefined || sameBet(frozen, newest)) return undefined;
  return since.findLast((revision, at) => at > 0 && !sameBet(revision, since[at - 1] ?? frozen));
}

function expected({ hypothesis: { measure, expectation, confidence, dueDate } }: Pick<Revision, 'hypothesis'>) {
  return { measure, expectation, confidence, dueDate };
}
