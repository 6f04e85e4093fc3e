import * as v from '@badrap/valita';
import { instant } from '../../src/core/values/time';
import { keptIn, type Kept } from '../drafts/kept';

const GoalDraftSchema = v.object({
  typedAt: instant,
  text: v.string(),
  /** Jira's goal that the person had in front of them when they began. */
  base: v.string(),
  /** Issue ids of what was chosen. */
  chosen: v.array(v.string()),
});

/** A goal that is not saved yet. */
export type GoalDraft = v.Infer<typeof GoalDraftSchema>;

/** Keeps the goal that one person writes for one sprint in this browser, with every key. */
export function goalDraftStore(storage: Parameters<typeof keptIn>[0], sprintId: string, accountId: string): Kept<GoalDraft> {
  return keptIn(storage, `value-backlog.goal.${sprintId}.${accountId}`, GoalDraftSchema);
}
