import { carriesHypothesis } from '../../settings/project-settings';
import type { Rule } from '../rule';
import { isTaskLevel } from '../guard-settings';
import { isInProductBacklog } from '../item';

/** A story with no hypothesis of its own and none above it: nobody can say which value it serves. */
export const servesNothing: Rule = {
  name: 'serves-nothing',
  severity: 'hint',
  meansTodo: false,
  repairs: ['put-under-hypothesis', 'give-it-a-value', 'exempt'],
  look: ({ item, settings }) => {
    const { type } = item;
    if (type === null || !isInProductBacklog(item)) return null;
    if (carriesHypothesis(settings, type) || isTaskLevel(settings, type)) return null;
    return item.hypothesis.state !== 'written' && item.hypothesisAbove.state === 'none' ? { words: [] } : null;
  },
};
