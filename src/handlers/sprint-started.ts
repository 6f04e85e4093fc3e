import * as v from '@badrap/valita';
import type { InvocationError } from '@forge/events';
import type { FreezeSprint } from '../app/freeze-sprint';
import type { Log } from '../app/log';
import { SprintIdSchema } from '../core/hypothesis/verdict';
import { startedAt } from '../core/sprint/started-at';
import { firstIssue } from '../core/values/first-issue';
import { isJiraError } from '../jira/jira-error';
import { StorageError } from '../store/storage-error';
import { told, toldId } from './told';
import { tryAgain } from './try-again';

interface SprintStartedDeps {
  readonly freezeSprint: FreezeSprint;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly log: Log;
}

/**
 * Takes Jira's event about a sprint that started, late, twice or out of order. Where it never comes,
 * opening the review freezes what this would have.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira-software/#sprint-events
 */
export function createSprintStartedHandler({ freezeSprint, now, log }: SprintStartedDeps) {
  return async (payload: unknown): Promise<InvocationError | undefined> => {
    const event = EventSchema.try(payload, { mode: 'strip' });
    if (!event.ok) {
      log('a sprint event that nobody can read', firstIssue(event));
      return undefined;
    }
    const { id, originBoardId, startDate } = event.value.sprint;
    try {
      await freezeSprint({ sprintId: id, boardId: originBoardId, at: startedAt(startDate, now(), true) });
      return undefined;
    } catch (error) {
      log('freezing a sprint', error);
      return mayPass(error) ? tryAgain(error) : undefined;
    }
  };
}

function mayPass(error: unknown): boolean {
  if (isJiraError(error)) return error.code === 'rate-limited' || error.code === 'unavailable';
  return error instanceof StorageError && error.code !== 'unreadable';
}

const EventSchema = v.object({
  sprint: v.object({
    id: toldId.assert((id) => SprintIdSchema.try(id).ok),
    originBoardId: told(toldId.assert((id) => SprintIdSchema.try(id).ok)),
    startDate: told(v.string().assert((date) => !Number.isNaN(Date.parse(date))).map((date) => new Date(date).toISOString())),
  }),
});
