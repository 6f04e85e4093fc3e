import type { Actor } from '../actor';
import type { Site } from '../call';
import type { JiraEvent } from '../events';
import { accountOf } from '../permissions';
import type { Sprint } from '../records';

type What = 'created' | 'started' | 'updated' | 'closed' | 'deleted';

const values = (sprint: Sprint) => ({
  name: sprint.name,
  ...(sprint.goal !== null && { goal: sprint.goal }),
  state: sprint.state,
  createDate: sprint.createdDate,
  ...(sprint.startDate && { startDate: sprint.startDate }),
  ...(sprint.endDate && { endDate: sprint.endDate }),
  ...(sprint.completeDate && { completeDate: sprint.completeDate }),
});

/**
 * https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 *
 * @param before for `updated`: the event says what the changed values were
 */
export function sprintEvent(site: Site, actor: Actor, what: What, sprint: Sprint, before?: Sprint): JiraEvent {
  const name = `avi:jira-software:${what}:sprint`;
  const now: Readonly<Record<string, unknown>> = values(sprint);
  const changed = before && Object.entries(values(before)).filter(([key, value]) => now[key] !== value);
  return {
    name,
    payload: {
      eventType: name,
      selfGenerated: actor.kind === 'app',
      timestamp: String(site.now().getTime()),
      sprint: { id: sprint.id, originBoardId: sprint.boardId, ...values(sprint) },
      ...(changed && { oldValue: Object.fromEntries(changed) }),
      atlassianId: accountOf(actor),
    },
    actor,
  };
}
