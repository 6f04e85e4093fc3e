import { dayToAsk } from '../../hypothesis/is-due';
import type { Rule } from '../rule';

/** Delivered, and the day has come on which the value was expected, and nobody has said whether it came. */
export const valueOverdue: Rule = {
  name: 'value-overdue',
  severity: 'hint',
  meansTodo: false,
  repairs: ['record-verdict', 'exempt'],
  look: ({ item, today }) => {
    if (item.hypothesis.state !== 'written' || item.statusCategory !== 'done' || item.verdict !== 'open') return null;
    const asked = dayToAsk(item.hypothesis.revision);
    return asked !== null && asked <= today ? { words: [asked] } : null;
  },
};
