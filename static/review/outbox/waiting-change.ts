import * as v from '@badrap/valita';
import { IssueIdSchema } from '../../../src/core/hypothesis/hypothesis';
import { ReviewChangeRequestSchema } from '../../../src/core/hypothesis/requested-change';
import { GivenVerdictSchema } from '../../../src/core/hypothesis/verdict';
import { instant } from '../../../src/core/values/time';
import { keptIn, type Kept } from '../../drafts/kept';

const AnswerSchema = v.object({ type: v.literal('answer'), verdict: GivenVerdictSchema });

const WaitingChangeSchema = v.object({
  id: v.string(),
  issueId: IssueIdSchema,
  base: v.number(),
  change: v.union(AnswerSchema, ReviewChangeRequestSchema),
  /** When the person gave it. */
  at: instant,
});

/** Something that was answered or ticked, and that the app does not know yet. */
export type WaitingChange = v.Infer<typeof WaitingChangeSchema>;
export type ReviewChangeToSend = WaitingChange['change'];

const ListSchema = v.array(WaitingChangeSchema);

/** What waits of one sprint's review, in this browser, for one person. */
export function waitingChangesIn(storage: Parameters<typeof keptIn>[0], sprintId: string, accountId: string): Kept<readonly WaitingChange[]> {
  return keptIn<readonly WaitingChange[]>(storage, `value-backlog.review-outbox.${sprintId}.${accountId}`, ListSchema);
}

/** An answer takes the place of one that waits for the same hypothesis, as does a tick of the same criterion. */
export function withChange(waiting: readonly WaitingChange[], change: WaitingChange): readonly WaitingChange[] {
  return [...waiting.filter((other) => other.issueId !== change.issueId || subjectOf(other.change) !== subjectOf(change.change)), change];
}

function subjectOf(change: ReviewChangeToSend): string {
  return change.type === 'tick' ? `tick ${change.list} ${change.id}` : 'verdict';
}
