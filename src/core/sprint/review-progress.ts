import type { Revision } from '../hypothesis/revision';
import { answerIn } from './answer-in-review';
import type { ReviewChange } from './review';

/** How far the questions of a sprint are answered, and how many of its bets came in. */
export interface ReviewProgress {
  readonly asked: number;
  readonly answered: number;
  /** Achieved: partly is no hit, as everywhere. */
  readonly hits: number;
  /** Answered for good. */
  readonly settled: number;
}

/** What a closing counted. */
export function progressOfClosing({ counted }: Extract<ReviewChange, { type: 'closed' }>): ReviewProgress {
  const settled = counted.achieved + counted.partly + counted['not-achieved'];
  const answered = settled + counted['too-early'];
  return { asked: answered + counted.open, answered, hits: counted.achieved, settled };
}

/**
 * How far an open review is, by the newest revisions of what it asks about.
 *
 * @param revisions one for each hypothesis that the person may see; null for one that cannot be believed, which is asked about all the same
 */
export function progressOfOpen(sprint: Parameters<typeof answerIn>[0], revisions: readonly (Revision | null)[]): ReviewProgress {
  const answers = revisions.flatMap((revision) => answerIn(sprint, revision?.verdict)?.answer ?? []);
  return {
    asked: revisions.length,
    answered: answers.length,
    hits: answers.filter((answer) => answer === 'achieved').length,
    settled: answers.filter((answer) => answer !== 'too-early').length,
  };
}
