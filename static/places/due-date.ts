import type { Place } from './place';

/** The day as a date field gives it: `YYYY-MM-DD`, or nothing. */
export const dueDatePlace: Place = {
  name: 'dueDate',
  read: ({ dueDate }) => ({ dueDate: dueDate ?? '' }),
  apply: ({ dueDate = '' }, hypothesis) => ({ ok: true, hypothesis: { ...hypothesis, dueDate: dueDate || null } }),
  fieldAt: (path) => (path === 'dueDate' ? path : undefined),
};
