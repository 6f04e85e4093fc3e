import type { Log } from './log';
import type { ProjectionJob, PushJob } from './projection-job';

interface PushSafelyDeps {
  readonly pushJob: PushJob;
  readonly log: Log;
}

/** Has something done from the queue that a later save or opening has done as well: this never fails, and says so in the log. */
export type PushSafely = (job: ProjectionJob, delayInSeconds?: number) => Promise<void>;

export function createPushSafely({ pushJob, log }: PushSafelyDeps): PushSafely {
  return (job, delayInSeconds) => pushJob(job, delayInSeconds).catch((cause: unknown) => log(`queueing ${job.type}`, cause));
}
