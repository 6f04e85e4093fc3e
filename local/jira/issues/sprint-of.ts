import type { Issue } from '../records';
import type { JiraState } from '../state';

/** The active or future sprint of an issue: a sub-task goes where its parent goes. */
export function effectiveSprintId(state: JiraState, issue: Issue): string | null {
  if (issue.parentId === null || state.issueTypes.get(issue.typeId).hierarchyLevel >= 0) return issue.sprintId;
  return state.issues.find(issue.parentId)?.sprintId ?? null;
}
