import type { AppError } from '../../../src/contract/answer';
import { reasonOf } from '../../api/app-failure';
import type { CallApp } from '../app-functions';
import { findOut } from './find-out';
import { stateAfter, type Job, type JobState } from './run';

/** As many as one call of the app takes. */
export const jobsPerCall = 10;

export interface Sent {
  readonly states: ReadonlyMap<Job, JobState>;
  /** Seconds until the app listens again; null where nobody asked to wait. */
  readonly waitSeconds: number | null;
  /** Why it does not go on. */
  readonly error: AppError | null;
}

/** Has the app write a few hypotheses, and tells of each what became of it. */
export async function sendJobs(jobs: readonly Job[], callApp: CallApp, accountId: string): Promise<Sent> {
  let answers;
  try {
    ({ answers } = await callApp('changeHypotheses', { changes: jobs.map(({ change }) => change) }));
  } catch (failure) {
    const error = reasonOf(failure);
    if (error.code === 'busy') return { states: new Map(), waitSeconds: error.retryAfterSeconds, error: null };
    return { states: await findOut(jobs, callApp, accountId), waitSeconds: null, error };
  }
  const states = new Map<Job, JobState>();
  let waitSeconds: number | null = null;
  let error: AppError | null = null;
  jobs.forEach((job, index) => {
    const answer = answers[index];
    if (answer?.ok === true) states.set(job, stateAfter(job, answer.value.revision, accountId));
    else if (answer?.error.code === 'busy') waitSeconds = Math.max(waitSeconds ?? 0, answer.error.retryAfterSeconds);
    else if (answer === undefined || answer.error.code === 'unavailable' || answer.error.code === 'unexpected') {
      states.set(job, { type: 'unknown' });
      error ??= answer?.error ?? { code: 'unavailable' };
    } else states.set(job, { type: 'refused', reason: answer.error });
  });
  const lost = jobs.filter((job) => states.get(job)?.type === 'unknown');
  if (lost.length > 0) for (const [job, state] of await findOut(lost, callApp, accountId)) states.set(job, state);
  return { states, waitSeconds, error };
}
