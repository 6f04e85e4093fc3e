import { isAnswerIn } from '../../sprint/answer-in-review';
import type { Verdict } from '../../hypothesis/verdict';
import { symptomShare, type SymptomShare } from './symptom-share';

/** A hypothesis that a sprint worked for. */
interface ReviewedHypothesis {
  readonly issueId: string;
  /** The newest; null without one. */
  readonly verdict: Verdict | null;
}

interface EndedSprint {
  readonly sprintId: string;
  /** ISO 8601; null where Jira does not tell. */
  readonly startedAt: string | null;
}

/**
 * *Reviews end up becoming reporting meetings*: of the hypotheses that a sprint worked for, how many
 * were left without a verdict since it started? "Too early" is a verdict: it names the day to look again.
 */
export function reportingMeetings(sprint: EndedSprint, hypotheses: readonly ReviewedHypothesis[]): SymptomShare {
  const isAnswered = ({ verdict }: ReviewedHypothesis) =>
    verdict !== null && [verdict, ...verdict.earlier].some((given) => isAnswerIn(sprint, given));
  const left = hypotheses.filter((hypothesis) => !isAnswered(hypothesis)).map(({ issueId }) => issueId);
  return symptomShare(hypotheses.length, left);
}
