import type { Item } from '../../src/core/backlog/item';

/** An item of which only its text is known: in the backlog, for all that anybody says. */
export const textItem = (summary: string, description: string): Item => ({
  summary,
  description,
  type: null,
  inSprint: false,
  statusCategory: null,
  hypothesis: { state: 'unknown' },
  hypothesisAbove: { state: 'unknown' },
  verdict: 'unknown',
  exemptions: [],
});
