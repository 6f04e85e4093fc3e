import type { Actor } from '../actor';
import type { JiraEvent } from '../events';
import { accountOf } from '../permissions';
import { platformInstant } from '../present/instant';
import type { Sprint } from '../records';

type What = 'created' | 'started' | 'updated' | 'closed' | 'deleted';

const values = (sprint: Sprint) => ({
  name: sprint.name,
  ...(sprint.goal !== null && { goal: sprint.goal }),
  state: sprint.state,
  createDate: platformInstant(sprint.createdDate),
  ...(sprint.startDate && { startDate: platformInstant(sprint.startDate) }),
  ...(sprint.endDate && { endDate: platformInstant(sprint.endDate) }),
  ...(sprint.completeDate && { completeDate: platformInstant(sprint.completeDate) }),
});

/**
 * https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 *
 * @param before for `updated`: the event says what the changed values were
 */
export function sprintEvent(actor: Actor, what: What, sprint: Sprint, before?: Sprint): JiraEvent {
  const name = `avi:jira-software:${what}:sprint`;
  const now: Readonly<Record<string, unknown>> = values(sprint);
  const changed = before && Object.entries(values(before)).filter(([key, value]) => now[key] !== value);
  return {
    name,
    payload: {
      eventType: name,
      sprint: { id: sprint.id, originBoardId: sprint.boardId, ...values(sprint) },
      ...(changed && { oldValue: Object.fromEntries(changed) }),
      atlassianId: accountOf(actor),
    },
    actor,
  };
}
