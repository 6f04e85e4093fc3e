import type { AppError } from '../../../src/contract/answer';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { TypedVerdict } from '../../drafts/verdict-draft';
import type { OpenAnswer } from './open-answer';

/** Two people answered: both answers, and what they began with. */
export interface AnswerConflict {
  readonly base: TypedVerdict;
  readonly mine: TypedVerdict;
  /** Null where nothing is left of the hypothesis. */
  readonly theirs: Revision | null;
}

/** @param theirs what a person wants to compare with, before the app has refused anything */
export function answerConflict(open: OpenAnswer | null, refused: AppError | null, theirs: Revision | null): AnswerConflict | null {
  if (open === null) return null;
  const sides = { base: open.base.typed, mine: open.typed };
  if (theirs !== null) return { ...sides, theirs };
  return refused?.code === 'conflict' ? { ...sides, theirs: refused.current } : null;
}
