import type { Finding } from './finding';
import type { GuardSettings } from './guard-settings';
import type { Item } from './item';
import type { Look } from './rule';
import { rules } from './rules/index';
import { scoreText } from './rules/todo-in-disguise/score-text';

/** What the guard has to say about one item. */
export interface Assessment {
  /** Whether the guard warns that this item is a to-do. */
  readonly todo: boolean;
  /** 0 to 1: how sure the guard is that it is one. Structure is certain; the rest is the text's score. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

const all = Object.values(rules);

/**
 * Holds an item against all rules. Pure and deterministic: the same in a browser, in the back end
 * and on the command line.
 *
 * @param today `YYYY-MM-DD`, for values that are overdue
 */
export function assessItem(item: Item, settings: GuardSettings, today: string): Assessment {
  const look: Look = { item, settings, today, text: scoreText(item, settings) };
  const findings = all.flatMap((rule): Finding[] => {
    if (item.exemptions.includes(rule.name)) return [];
    const noticed = rule.look(look);
    return noticed === null ? [] : [{ rule: rule.name, severity: rule.severity, ...noticed }];
  });
  const certain = findings.some(({ rule }) => rule === 'task-type');
  return {
    todo: findings.some(({ rule }) => rules[rule].meansTodo),
    score: certain ? 1 : look.text.score,
    findings,
  };
}
