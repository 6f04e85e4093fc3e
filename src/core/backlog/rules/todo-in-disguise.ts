import type { Rule } from '../rule';
import { isInProductBacklog, saysItsValue } from '../item';
import { thresholds } from './todo-in-disguise/thresholds';

/**
 * A text whose substance is the team's own work, however nicely it is dressed. An item whose
 * hypothesis is written is judged by that: it says what it is worth.
 */
export const todoInDisguise: Rule = {
  name: 'todo-in-disguise',
  severity: 'warn',
  meansTodo: true,
  repairs: ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'],
  look: ({ item, settings, text }) => {
    if (!isInProductBacklog(item) || saysItsValue(item.hypothesis)) return null;
    if (text.score < thresholds[settings.strictness]) return null;
    return { words: [...new Set(text.signals.map(({ words }) => words))], signals: text.signals.map(({ name }) => name) };
  },
};
