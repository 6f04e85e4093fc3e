import type { Issue } from '../records';
import type { JiraState } from '../state';

/**
 * When an issue came to the category of its status (to do, in progress, done), by its changelog. One that has been in no
 * other, as far as that goes, came to it when it was resolved, or with its creation.
 */
export function statusCategoryChanged(state: JiraState, issue: Issue): string {
  const categoryOf = (statusId: string | null) => state.statuses.find(statusId ?? '')?.category;
  const last = state.histories
    .where('issue', issue.id)
    .findLast(({ items }) => items.some(({ fieldId, from, to }) => fieldId === 'status' && categoryOf(from) !== categoryOf(to)));
  return last?.created ?? issue.resolved ?? issue.created;
}
