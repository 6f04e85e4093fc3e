import type { Rule } from '../rule';

/** Delivered, and the day has come on which the value was expected, and nobody has said whether it came. */
export const valueOverdue: Rule = {
  name: 'value-overdue',
  severity: 'hint',
  meansTodo: false,
  repairs: ['record-verdict', 'exempt'],
  look: ({ item, today }) => {
    if (item.hypothesis.state !== 'written' || item.statusCategory !== 'done' || item.verdict !== 'open') return null;
    const { dueDate } = item.hypothesis.revision.hypothesis;
    return dueDate !== null && dueDate <= today ? { words: [dueDate] } : null;
  },
};
