import type { AppError } from '../../src/contract/answer';
import type { RequestedChange, Result } from '../../src/contract/contract';
import { sameHypothesis } from '../../src/core/hypothesis/compare';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../src/core/hypothesis/revision';
import { reasonOf } from '../api/app-failure';
import type { Base } from '../drafts/draft';
import { baseOf } from './conflict';

interface Door {
  readonly send: Send;
  /** Shows what somebody else saved first. */
  readonly show: (theirs: Revision | null) => void;
}

type Send = (asked: { base: number; change: RequestedChange }) => Promise<Result<'changeHypothesis'>>;

export type Outcome =
  | { readonly type: 'unchanged' }
  | { readonly type: 'saved'; readonly saved: Result<'changeHypothesis'>; readonly before: Base; readonly merged: boolean }
  | { readonly type: 'conflict'; readonly theirs: Revision | null }
  | { readonly type: 'failed'; readonly reason: AppError };

/** Somebody who saves all the time must not keep us here for ever. */
const attempts = 3;

/**
 * Saves what I made of `base`. Where somebody else saved first, and we changed different parts,
 * both changes are kept without a question.
 */
export async function saveEdit({ send, show }: Door, base: Base, mine: Hypothesis): Promise<Outcome> {
  let [from, wanted, merged] = [base, mine, false];
  for (let attempt = 1; ; attempt += 1) {
    if (sameHypothesis(from.hypothesis, wanted)) return { type: 'unchanged' };
    try {
      const saved = await send({ base: from.number, change: { type: 'edit', hypothesis: wanted } });
      return { type: 'saved', saved, before: from, merged };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason.code !== 'conflict') return { type: 'failed', reason };
      show(reason.current);
      const theirs = baseOf(reason.current);
      const { mergeQuietly } = await import('./merge-quietly');
      const together = mergeQuietly(base.hypothesis, mine, theirs.hypothesis);
      if (together === null || attempt === attempts) return { type: 'conflict', theirs: reason.current };
      [from, wanted, merged] = [theirs, together, true];
    }
  }
}
