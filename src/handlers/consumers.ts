import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { Log } from '../app/log';
import type { ProjectHypothesis } from '../app/project-hypothesis';
import { ProjectionJobSchema, type ProjectionJob } from '../app/projection-job';
import type { ShowSettings } from '../app/show-settings';
import { firstIssue } from '../core/values/first-issue';
import { isJiraError } from '../jira/jira-error';
import type { RevisionLog } from '../store/revisions';

interface ConsumerDeps {
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly projectHypothesis: ProjectHypothesis;
  readonly showSettings: ShowSettings;
  readonly log: Log;
}

/** Seconds before a job that failed for no known reason runs again. */
const retryAfterSeconds = 30;

/**
 * Brings a property up to date with what is stored now, whatever was stored when the job was
 * queued: jobs may come late, twice and out of order.
 *
 * @returns an InvocationError where the platform should try again; nothing where it is done or pointless
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export function createProjectionConsumer({ revisions, projectHypothesis, showSettings, log }: ConsumerDeps) {
  const work = async (job: ProjectionJob): Promise<void> => {
    switch (job.type) {
      case 'hypothesis':
        return projectHypothesis(job.issueId, await revisions.latest(job.issueId));
      case 'settings':
        return showSettings(job.projectId);
    }
  };
  return async (event: { readonly body?: unknown }): Promise<InvocationError | undefined> => {
    const job = ProjectionJobSchema.try(event.body);
    if (!job.ok) {
      log('a job of the queue that nobody can read', firstIssue(job));
      return undefined;
    }
    try {
      await work(job.value);
      return undefined;
    } catch (error) {
      log('projecting from the queue', error);
      return isPointless(error) ? undefined : retryOf(error);
    }
  };
}

/** Gone, or refused for what it is: trying again changes nothing. The next save or opening does. */
function isPointless(error: unknown): boolean {
  return isJiraError(error, 'not-found', 'too-large', 'rejected');
}

function retryOf(error: unknown): InvocationError {
  return isJiraError(error, 'rate-limited')
    ? new InvocationError({
        retryAfter: error.retryAfterSeconds,
        retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      })
    : new InvocationError({
        retryAfter: retryAfterSeconds,
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      });
}
