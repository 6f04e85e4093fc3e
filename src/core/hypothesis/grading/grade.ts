import type { Hypothesis } from '../hypothesis';
import type { Hint } from './hint';
import { rules } from './rules/index';

/** The most valuable thing to say about this text, or null where there is nothing to say. */
export function grade(hypothesis: Hypothesis): Hint | null {
  for (const rule of Object.values(rules)) {
    const hint = rule(hypothesis);
    if (hint !== null) return hint;
  }
  return null;
}
