import type { ProjectionJob } from '../app/projection-job';
import { lazily } from '../core/values/lazily';

/**
 * The queue, loaded with the first job: `@forge/events` is a fifth of what a bundle takes to load, and
 * whoever only reads puts nothing into the queue.
 */
export const openQueue = lazily(async () => {
  // The comment keeps the package in the one file that Forge deploys for a bundle.
  const { Queue } = await import(/* webpackMode: "eager" */ '@forge/events');
  return new Queue<ProjectionJob>({ key: 'projection' });
});
