import type { Actor } from '../actor';
import type { Site } from '../call';
import { changeIssue } from '../issues/change';
import type { Sprint } from '../records';
import { sprintEvent } from './sprint-events';

/** Finished issues stay with the closed sprint; the others go back to the backlog and remember it. */
export function closeSprint(site: Site, actor: Actor, sprint: Sprint): Sprint {
  const { state } = site;
  const closed = state.sprints.put({ ...sprint, state: 'closed', completeDate: site.now().toISOString() });
  for (const issue of state.issues.where('sprint', sprint.id)) {
    // Closing is no change of the issue's sprint in its changelog: it has the same sprints as before.
    state.issues.put({ ...issue, sprintId: null, closedSprintIds: [...issue.closedSprintIds, sprint.id] });
  }
  site.emit(sprintEvent(actor, 'closed', closed));
  return closed;
}

/** Takes every issue out of a sprint that is going away. */
export function releaseIssues(site: Site, actor: Actor, sprint: Sprint): void {
  for (const issue of site.state.issues.where('sprint', sprint.id)) {
    changeIssue(site, actor, issue, {
      sprintId: issue.sprintId === sprint.id ? null : issue.sprintId,
      closedSprintIds: issue.closedSprintIds.filter((id) => id !== sprint.id),
    });
  }
}
