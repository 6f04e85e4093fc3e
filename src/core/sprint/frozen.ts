import * as v from '@badrap/valita';
import { BetSchema } from '../hypothesis/bet';
import { IssueIdSchema } from '../hypothesis/hypothesis';
import { SprintIdSchema } from '../hypothesis/verdict';
import { text } from '../values/text';
import { instant } from '../values/time';
import { issueLimits, IssueKeySchema } from './issue-named';

/** The most hypotheses that one sprint is asked about. */
export const mostHypotheses = 300;

/** With what Jira called the issue, for when there is no issue any more. */
export const FrozenBetSchema = v.object({
  issueId: IssueIdSchema,
  key: IssueKeySchema,
  summary: text(issueLimits.summary),
  projectId: IssueIdSchema,
  bet: BetSchema,
});

/** When, and where, it was frozen. */
export const FrozenHeadSchema = v.object({
  sprintId: SprintIdSchema,
  /** Whoever may see the board may see what was frozen. Null where nobody knows a board for it. */
  boardId: SprintIdSchema.nullable(),
  /** The moment for which it holds: when the sprint started. */
  at: instant,
});

export type FrozenBet = v.Infer<typeof FrozenBetSchema>;

/**
 * What was expected of a sprint's hypotheses when it started. Written once: by the event, or when the
 * review is first opened, from what the revision log held at that moment.
 */
export interface FrozenSprint extends v.Infer<typeof FrozenHeadSchema> {
  readonly bets: readonly FrozenBet[];
}
