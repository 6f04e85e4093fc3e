import { backlogAct, type BacklogEvent } from '../core/backlog/backlog-event';
import type { JiraRequest } from '../jira/request';
import type { AssessedIssue, AssessIssue } from './assess-issue';
import type { GuardChannel } from './guard-channel';
import { showFinding } from './mark-finding';

interface GuardBacklogDeps {
  readonly asApp: JiraRequest;
  readonly assessIssue: AssessIssue;
  readonly channel: Pick<GuardChannel, 'tell'>;
}

/**
 * What the guard does about an event: it assesses the issue as it is now, whatever it was when the
 * event was sent, shows the finding, and tells whoever put the item into the product backlog.
 *
 * Showing and telling go side by side, so that neither waits for the other or is lost with it.
 * Doing all of it again is safe: the finding is written only when it changes, and an act that was
 * told before has the same name.
 *
 * @throws JiraError, StorageError where the issue could not be assessed; AggregateError with what
 *   went wrong after that
 */
export function createGuardBacklog({ asApp, assessIssue, channel }: GuardBacklogDeps) {
  return async (event: BacklogEvent): Promise<void> => {
    const assessed = await assessIssue(event.issueId);
    const done = await Promise.allSettled([showFinding(asApp)(assessed), tell(channel, event, assessed)]);
    const failures = done.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'guarding the backlog');
  };
}

export type GuardBacklog = ReturnType<typeof createGuardBacklog>;

/** A finding is a warning, and there is none once the item has left the product backlog. */
async function tell(channel: Pick<GuardChannel, 'tell'>, event: BacklogEvent, { issue, finding }: AssessedIssue): Promise<void> {
  const act = backlogAct(event, issue);
  if (finding === null || act === null || event.by === null || issue.type.hierarchyLevel !== 0) return;
  await channel.tell(event.by, { issueId: issue.id, act, at: event.at });
}
