import type { EarlierVerdict, Verdict } from '../hypothesis/verdict';

/** A review, as far as it matters whether a verdict was given in it. */
interface Reviewed {
  readonly sprintId: string;
  /** When the sprint started; null before. ISO 8601. */
  readonly startedAt: string | null;
}

/**
 * Whether this verdict answers the question of this sprint's review: it was given in it, or outside
 * of any review since the sprint started. A hypothesis that spans sprints is asked in each, so what
 * another sprint's review was told is an earlier answer here.
 */
export function isAnswerIn({ sprintId, startedAt }: Reviewed, { askedIn, at }: Pick<Verdict | EarlierVerdict, 'askedIn' | 'at'>): boolean {
  if (askedIn !== null) return askedIn.sprintId === sprintId;
  return startedAt !== null && Date.parse(at) >= Date.parse(startedAt);
}

/** What this review was told of a hypothesis: the verdict that holds now, or one before it that was given in this review. */
export function answerIn(reviewed: Reviewed, verdict: Verdict | undefined): Verdict | EarlierVerdict | undefined {
  if (verdict === undefined || isAnswerIn(reviewed, verdict)) return verdict;
  return verdict.earlier.find(({ askedIn }) => askedIn?.sprintId === reviewed.sprintId);
}
