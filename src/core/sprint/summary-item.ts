import * as v from '@badrap/valita';
import { BetSchema } from '../hypothesis/bet';
import { HypothesisSchema, IssueIdSchema } from '../hypothesis/hypothesis';
import { VerdictSchema } from '../hypothesis/verdict';
import { text } from '../values/text';
import { issueLimits, IssueKeySchema } from './issue-named';

/** What a closed review keeps of one hypothesis, for good: also when its epic is deleted. */
export const SummaryItemSchema = v.object({
  issueId: IssueIdSchema,
  key: IssueKeySchema,
  summary: text(issueLimits.summary),
  projectId: IssueIdSchema,
  kind: HypothesisSchema.shape.kind,
  thing: HypothesisSchema.shape.thing,
  value: HypothesisSchema.shape.value,
  /** What was expected when the sprint started, or when it was answered. */
  bet: BetSchema,
  /** Null: unanswered, and named so. */
  verdict: VerdictSchema.nullable(),
  /** Whether it came back from an earlier sprint, because its day had come. */
  wasDue: v.boolean(),
});

export type SummaryItem = v.Infer<typeof SummaryItemSchema>;
