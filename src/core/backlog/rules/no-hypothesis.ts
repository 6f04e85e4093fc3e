import { carriesHypothesis } from '../../settings/project-settings';
import type { Rule } from '../rule';
import { isInProductBacklog } from '../item';

/** An item of a hypothesis type of which nobody wrote what it is worth. */
export const noHypothesis: Rule = {
  name: 'no-hypothesis',
  severity: 'warn',
  meansTodo: false,
  repairs: ['write-hypothesis', 'exempt'],
  look: ({ item, settings }) => {
    if (item.type === null || !isInProductBacklog(item) || !carriesHypothesis(settings, item.type)) return null;
    return item.hypothesis.state === 'none' ? { words: [] } : null;
  },
};
