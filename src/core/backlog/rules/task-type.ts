import type { Rule } from '../rule';
import { isTaskLevel } from '../guard-settings';
import { isInProductBacklog } from '../item';

/** An issue type that the project calls task-level stands among what the business trades. */
export const taskType: Rule = {
  name: 'task-type',
  severity: 'warn',
  meansTodo: true,
  repairs: ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'],
  look: ({ item, settings }) =>
    item.type !== null && isInProductBacklog(item) && isTaskLevel(settings, item.type) ? { words: [item.type.name] } : null,
};
