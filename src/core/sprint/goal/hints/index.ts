import type { GoalToRead, HintRule } from './hint';
import { listsDeeds } from './lists-deeds';
import { listsKeys } from './lists-keys';

/** In the order in which they are said: one at a time is enough. */
const hints = { 'lists-keys': listsKeys, 'lists-deeds': listsDeeds } as const satisfies Readonly<Record<string, HintRule>>;

export interface GoalHint {
  readonly hint: keyof typeof hints;
  /** What shows it, as it was typed. */
  readonly words: readonly string[];
}

/** The one thing that would help a goal most; null where it says a value, or nothing yet. */
export function hintFor(goal: GoalToRead): GoalHint | null {
  for (const [hint, rule] of Object.entries(hints)) {
    const words = rule(goal);
    if (words.length > 0) return { hint: hint as GoalHint['hint'], words };
  }
  return null;
}
