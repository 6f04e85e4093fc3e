import * as v from '@badrap/valita';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { RequestedChangeSchema, RewritingSchema } from '../core/hypothesis/requested-change';
import type { Revision } from '../core/hypothesis/revision';
import { distinct } from '../core/values/list';
import { atMost } from '../core/values/text';
import type { Answer } from './answer';
import { BaseSchema } from './base';

/** What screens ask about hypotheses and their histories. */
export const hypothesisInputs = {
  changeHypothesis: v.object({ issueId: IssueIdSchema, base: BaseSchema, change: RequestedChangeSchema }),
  /** Up to ten issues, each as `changeHypothesis` does it: what is refused of one keeps none of the others. */
  changeHypotheses: v.object({
    changes: distinct(v.object({ issueId: IssueIdSchema, base: BaseSchema, change: RewritingSchema }), 10, ({ issueId }) => issueId),
  }),
  listRevisions: v.object({ issueId: IssueIdSchema, cursor: atMost(2000).nullable() }),
  /** The histories of up to 20 issues at once. `cursor` as `listRevisions` gives it. */
  listHistories: v.object({
    issues: distinct(v.object({ issueId: IssueIdSchema, cursor: atMost(2000).nullable() }), 20, ({ issueId }) => issueId),
  }),
  mendProjection: v.object({ issueId: IssueIdSchema }),
} as const;

export type HypothesisFunctionName = keyof typeof hypothesisInputs;

export interface HypothesisResults {
  /** `projected` is false while JQL and lists still show the state before; a queued retry will catch up. */
  changeHypothesis: { readonly revision: Revision; readonly projected: boolean };
  /** What became of each, in the order of the question. */
  changeHypotheses: { readonly answers: readonly Answer<HypothesisResults['changeHypothesis']>[] };
  /** Newest first, up to 20 at a time. */
  listRevisions: { readonly revisions: readonly Revision[]; readonly nextCursor: string | null };
  /**
   * As far as one answer reaches, in the order of the question: ask again for those that are missing.
   * An issue that the person may not see has no revisions.
   */
  listHistories: { readonly histories: readonly (HypothesisResults['listRevisions'] & { readonly issueId: string })[] };
  /** The truth, after the issue property was made to say the same. */
  mendProjection: { readonly revision: Revision | null };
}
