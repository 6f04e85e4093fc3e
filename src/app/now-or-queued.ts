import type { Log } from './log';
import type { ProjectionJob, PushJob } from './projection-job';

interface NowOrQueuedDeps {
  readonly pushJob: PushJob;
  /** Rejects when the work takes longer. */
  readonly within: <T>(milliseconds: number, work: Promise<T>) => Promise<T>;
  readonly log: Log;
}

/** A function that a screen waits for is stopped after 25 s; this leaves room for the rest of it. */
const patienceMs = 8000;

/**
 * Makes Jira show what is stored, now or, where Jira does not play along, from the queue. What is
 * stored is safe either way, so this never fails.
 *
 * @param what for the log
 * @param job does the same later
 * @returns whether it is done already
 */
export type NowOrQueued = (what: string, job: ProjectionJob, work: () => Promise<void>) => Promise<boolean>;

export function createNowOrQueued({ pushJob, within, log }: NowOrQueuedDeps): NowOrQueued {
  return async (what, job, work) => {
    try {
      await within(patienceMs, work());
      return true;
    } catch (cause) {
      log(what, cause);
    }
    await pushJob(job).catch((cause: unknown) => log('queueing a projection', cause));
    return false;
  };
}
