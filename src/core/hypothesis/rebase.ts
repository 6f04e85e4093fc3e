import { emptyHypothesis } from './hypothesis';
import { applyMerge, mergeHypotheses } from './merge';
import type { ReadyChange } from './next-revision';
import type { Revision } from './revision';
import { sameSubstance } from './substance';
import { canonicalJson } from './canonical-json';

/**
 * Carries a change over to what somebody else saved in the meantime.
 *
 * Ticking and withdrawing mean the same whatever the text says now. The others mean the text that
 * the person had in front of them: they go on only while its substance is the same, so that
 * somebody who agrees or ticks meanwhile does not stand in the way of somebody who writes. An answer
 * goes on as long as nobody else answered, whatever the text says now.
 *
 * @param base what the person had in front of them, null where there was nothing
 * @returns the change to make to `latest`, or null: a person must look at it first
 */
export function rebase(change: ReadyChange, base: Revision | null, latest: Revision): ReadyChange | null {
  if (change.type === 'tick' || change.type === 'withdraw') return change;
  if (change.type === 'answer' || change.type === 'retract') return sameVerdict(base, latest) ? change : null;
  const before = base?.hypothesis ?? emptyHypothesis;
  if (!sameSubstance(before, latest.hypothesis)) return null;
  if (change.type !== 'edit') return change;
  const merged = mergeHypotheses(before, change.hypothesis, latest.hypothesis);
  if (merged.some(({ outcome }) => outcome === 'conflict')) return null;
  return { type: 'edit', hypothesis: applyMerge(merged) };
}

function sameVerdict(base: Revision | null, latest: Revision): boolean {
  return canonicalJson(base?.verdict ?? null) === canonicalJson(latest.verdict ?? null);
}
