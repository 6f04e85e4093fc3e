import { agreementState } from './agreement';
import { isDue } from './is-due';
import type { Revision } from './revision';
import type { VerdictAnswer } from './verdict';

/** What one word says about a hypothesis. */
export type HypothesisStatus =
  | 'none'
  | 'written'
  | 'agreed'
  | 'reopened'
  /** The day has come to ask for the value, and nobody has answered yet. */
  | 'due'
  | VerdictAnswer;

/**
 * @param revision the newest one, null where there is none
 * @param today `YYYY-MM-DD`
 */
export function hypothesisStatus(revision: Revision | null, today: string): HypothesisStatus {
  if (revision === null) return 'none';
  const { thing, value } = revision.hypothesis;
  if (thing === '' && value === '') return 'none';
  if (isDue(revision, today)) return 'due';
  if (revision.verdict !== undefined) return revision.verdict.answer;
  const state = agreementState(revision.agreement);
  return state === 'agreed' || state === 'reopened' ? state : 'written';
}
