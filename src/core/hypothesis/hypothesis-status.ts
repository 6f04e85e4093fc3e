import { agreementState } from './agreement';
import type { Revision } from './revision';

/** What one word says about a hypothesis. */
export type HypothesisStatus =
  | 'none'
  | 'written'
  | 'agreed'
  | 'reopened'
  /** The day has come on which the value was expected, and nobody has answered yet. */
  | 'due';

/**
 * @param revision the newest one, null where there is none
 * @param today `YYYY-MM-DD`
 */
export function hypothesisStatus(revision: Revision | null, today: string): HypothesisStatus {
  if (revision === null) return 'none';
  const { thing, value, dueDate } = revision.hypothesis;
  if (thing === '' && value === '') return 'none';
  if (dueDate !== null && dueDate <= today) return 'due';
  const state = agreementState(revision.agreement);
  return state === 'agreed' || state === 'reopened' ? state : 'written';
}
