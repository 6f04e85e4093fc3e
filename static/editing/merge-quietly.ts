import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { applyMerge, mergeHypotheses } from '../../src/core/hypothesis/merge';

/** @returns both sides' changes together; null where both changed the same part and a person must choose */
export function mergeQuietly(base: Hypothesis, mine: Hypothesis, theirs: Hypothesis): Hypothesis | null {
  const fields = mergeHypotheses(base, mine, theirs);
  return fields.some(({ outcome }) => outcome === 'conflict') ? null : applyMerge(fields);
}
