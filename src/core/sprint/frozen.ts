import * as v from '@badrap/valita';
import { BetSchema } from '../hypothesis/bet';
import { IssueIdSchema } from '../hypothesis/hypothesis';
import { SprintIdSchema } from '../hypothesis/verdict';
import { distinct } from '../values/list';
import { instant } from '../values/time';

/** The most hypotheses that one sprint is asked about. */
export const mostHypotheses = 300;

const FrozenBetSchema = v.object({ issueId: IssueIdSchema, bet: BetSchema });

/**
 * What was expected of a sprint's hypotheses when it started. Written once: by the event, or when the
 * review is first opened, from what the revision log held at that moment.
 */
export const FrozenSprintSchema = v.object({
  sprintId: SprintIdSchema,
  /** The moment for which it holds: when the sprint started. */
  at: instant,
  bets: distinct(FrozenBetSchema, mostHypotheses, ({ issueId }) => issueId),
});

export type FrozenBet = v.Infer<typeof FrozenBetSchema>;
export type FrozenSprint = v.Infer<typeof FrozenSprintSchema>;
