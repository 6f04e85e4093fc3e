import type { Rule } from '../rule';
import { isInProductBacklog } from '../item';

/** An enabler's worth is that of what it makes possible. One that names nothing has none. */
export const enablerEnablesNothing: Rule = {
  name: 'enabler-enables-nothing',
  severity: 'warn',
  meansTodo: false,
  repairs: ['name-what-it-enables', 'exempt'],
  look: ({ item }) => {
    if (item.hypothesis.state !== 'written' || !isInProductBacklog(item)) return null;
    const { kind, enables } = item.hypothesis.revision.hypothesis;
    return kind === 'enabler' && enables.length === 0 ? { words: [] } : null;
  },
};
