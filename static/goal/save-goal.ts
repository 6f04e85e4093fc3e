import { getSprint } from '../../src/jira/get-sprint';
import { isJiraError } from '../../src/jira/jira-error';
import type { JiraRequest } from '../../src/jira/request';
import { saveSprintGoal } from '../../src/jira/save-sprint-goal';

export type GoalTrouble =
  | { readonly type: 'forbidden' | 'not-found' | 'rejected' | 'other' }
  | { readonly type: 'busy'; readonly seconds: number }
  /** Somebody else wrote a goal since the person began. */
  | { readonly type: 'changed'; readonly theirs: string };

/**
 * Writes a goal, unless somebody else wrote another one since `base` was read: Jira keeps no history
 * of goals, so nobody could bring theirs back.
 *
 * @returns null where it is saved
 */
export async function saveGoal(request: JiraRequest, sprintId: string, goal: string, base: string): Promise<GoalTrouble | null> {
  try {
    const { goal: now } = await getSprint(request)(sprintId);
    if (now !== base && now !== goal) return { type: 'changed', theirs: now };
    if (now !== goal) await saveSprintGoal(request)(sprintId, goal);
    return null;
  } catch (error) {
    if (isJiraError(error, 'rate-limited')) return { type: 'busy', seconds: error.retryAfterSeconds };
    return { type: isJiraError(error, 'forbidden', 'not-found', 'rejected') ? (error.code as 'forbidden' | 'not-found' | 'rejected') : 'other' };
  }
}
