import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { Base } from '../drafts/draft';

/** Two people changed the same part: a person must choose. */
export interface Conflict {
  /** The place that was being saved; null for a change that was not typed. */
  readonly place: string | null;
  readonly base: Hypothesis;
  readonly mine: Hypothesis;
  /** null where nothing is left of it. */
  readonly theirs: Revision | null;
}

export function baseOf(revision: Revision | null): Base {
  return revision === null
    ? { number: 0, hypothesis: emptyHypothesis }
    : { number: revision.number, hypothesis: revision.hypothesis };
}
