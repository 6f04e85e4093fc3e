import type { InvocationError } from '@forge/events';
import type { FollowUpStep } from '../app/follow-up-step';
import type { Log } from '../app/log';
import type { MarkFinding } from '../app/mark-finding';
import type { ProjectExemptions } from '../app/project-exemptions';
import type { ProjectHypothesis } from '../app/project-hypothesis';
import type { ProjectWorth } from '../app/project-worth';
import type { ProjectWorths } from '../app/project-worths';
import { ProjectionJobSchema, type ProjectionJob } from '../app/projection-job';
import type { PushSafely } from '../app/push-safely';
import type { ShowVersion } from '../app/show-version';
import { firstIssue } from '../core/values/first-issue';
import { isJiraError } from '../jira/jira-error';
import type { ExemptionLog } from '../store/exemptions';
import type { RevisionLog } from '../store/revisions';
import { tryAgain } from './try-again';

interface ConsumerDeps {
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly projectHypothesis: ProjectHypothesis;
  readonly exemptions: Pick<ExemptionLog, 'latest'>;
  readonly projectExemptions: ProjectExemptions;
  readonly markFinding: MarkFinding;
  readonly showSettings: ShowVersion;
  readonly showCurrency: ShowVersion;
  readonly projectWorth: ProjectWorth;
  readonly projectWorths: ProjectWorths;
  readonly followUpStep: FollowUpStep;
  readonly pushSafely: PushSafely;
  readonly log: Log;
}

/**
 * Brings a property up to date with what is stored now, whatever was stored when the job was
 * queued: jobs may come late, twice and out of order.
 *
 * @returns an InvocationError where the platform should try again; nothing where it is done or pointless
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export function createProjectionConsumer({ log, ...deps }: ConsumerDeps) {
  const work = async (job: ProjectionJob): Promise<void> => {
    switch (job.type) {
      case 'hypothesis':
        await deps.projectHypothesis(job.issueId, await deps.revisions.latest(job.issueId));
        return deps.pushSafely({ type: 'worth', issueIds: [job.issueId], before: [] });
      case 'exemptions':
        return deps.projectExemptions(job.issueId, await deps.exemptions.latest(job.issueId));
      case 'finding':
        return deps.markFinding(job.issueId);
      case 'settings':
        return deps.showSettings(job.projectId);
      case 'currency':
        return deps.showCurrency(job.projectId);
      case 'worth':
        return deps.projectWorth(job.issueIds, job.before);
      case 'worths':
        return deps.projectWorths(job.projectId, job.version, job.from);
      case 'follow-up':
        return deps.followUpStep(job.from);
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
      return isPointless(error) ? undefined : tryAgain(error);
    }
  };
}

/** Gone, or refused for what it is: trying again changes nothing. The next save or opening does. */
function isPointless(error: unknown): boolean {
  return isJiraError(error, 'not-found', 'too-large', 'rejected');
}
