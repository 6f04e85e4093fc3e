import * as v from '@badrap/valita';
import type { InvocationError } from '@forge/events';
import type { GuardBacklog } from '../app/guard-backlog';
import { RealtimeError } from '../app/realtime-error';
import type { Log } from '../app/log';
import type { BacklogEvent } from '../core/backlog/backlog-event';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { firstIssue } from '../core/values/first-issue';
import { isJiraError } from '../jira/jira-error';
import { StorageError } from '../store/storage-error';
import { told, toldId } from './told';
import { tryAgain } from './try-again';

interface GuardBacklogHandlerDeps {
  readonly guardBacklog: GuardBacklog;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Takes Jira's events about issues that were created or changed. They may come late, twice and out
 * of order; a handler that answers with an InvocationError gets them again, four times at most.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/#issue-events
 */
export function createGuardBacklogHandler({ guardBacklog, now, log }: GuardBacklogHandlerDeps) {
  return async (payload: unknown): Promise<InvocationError | undefined> => {
    const event = EventSchema.try(payload, { mode: 'strip' });
    if (!event.ok) {
      log('an event that nobody can read', firstIssue(event));
      return undefined;
    }
    try {
      await guardBacklog(backlogEvent(event.value, now));
      return undefined;
    } catch (error) {
      const failures: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
      for (const failure of failures) if (!isJiraError(failure, 'not-found')) log('guarding the backlog', failure);
      const passing = failures.filter(mayPass);
      return passing.length === 0 ? undefined : tryAgain(passing.find((failure) => isJiraError(failure)) ?? passing[0]);
    }
  };
}

/** What may be gone the next time. Realtime that is down is not waited for: the browser's own look at the backlog carries on. */
function mayPass(error: unknown): boolean {
  if (isJiraError(error)) return error.code === 'rate-limited' || error.code === 'unavailable';
  if (error instanceof StorageError) return error.code !== 'unreadable';
  return error instanceof RealtimeError && error.code === 'rate-limited';
}

const ItemSchema = v.object({ fieldId: told(v.string()), from: told(v.string()), to: told(v.string()) });

const EventSchema = v.object({
  eventType: v.string(),
  selfGenerated: told(v.boolean()),
  timestamp: told(toldId.map(Number).assert((at) => at > 0)),
  atlassianId: told(v.string().assert((id) => id !== '')),
  issue: v.object({ id: IssueIdSchema }),
  changelog: told(v.object({ id: told(toldId), items: v.array(ItemSchema) })),
});

function backlogEvent({ eventType, selfGenerated, timestamp, atlassianId, issue, changelog }: v.Infer<typeof EventSchema>, now: () => Date): BacklogEvent {
  return {
    issueId: issue.id,
    by: selfGenerated === true ? null : atlassianId,
    at: timestamp ?? now().getTime(),
    what:
      eventType === 'avi:jira:created:issue'
        ? { type: 'created' }
        : { type: 'changed', historyId: changelog?.id ?? null, touched: changelog?.items ?? [] },
  };
}
