import * as v from '@badrap/valita';
import type { InvocationError } from '@forge/events';
import type { Log } from '../app/log';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import type { DeletedIssues } from '../store/deleted-issues';
import type { RevisionLog } from '../store/revisions';
import { toldId } from './told';
import { tryAgain } from './try-again';

interface IssueDeletedDeps {
  readonly revisions: Pick<RevisionLog, 'find'>;
  readonly deletedIssues: Pick<DeletedIssues, 'add'>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly log: Log;
}

/** Takes Jira's event about an issue that was deleted, and remembers it where there was a hypothesis. */
export function createIssueDeletedHandler({ revisions, deletedIssues, now, log }: IssueDeletedDeps) {
  return async (payload: unknown): Promise<InvocationError | undefined> => {
    const event = EventSchema.try(payload, { mode: 'strip' });
    if (!event.ok) return undefined;
    const { id } = event.value.issue;
    try {
      if ((await revisions.find(id, 1)) !== undefined) await deletedIssues.add(id, now());
      return undefined;
    } catch (error) {
      log('remembering a deleted issue', error);
      return tryAgain(error);
    }
  };
}

const EventSchema = v.object({ issue: v.object({ id: toldId.assert((id) => IssueIdSchema.try(id).ok) }) });
