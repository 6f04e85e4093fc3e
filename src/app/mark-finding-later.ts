import type { Log } from './log';
import type { PushJob } from './projection-job';

interface MarkLaterDeps {
  readonly pushJob: PushJob;
  readonly log: Log;
}

/**
 * Has an issue's finding marked from the queue, within a second or so. A person who waits for a
 * function does not wait for that, nor for all the rules to be loaded. It never fails: what is
 * shown then stays as it is until the next event about the issue.
 */
export type MarkFindingLater = (issueId: string) => Promise<void>;

export function createMarkFindingLater({ pushJob, log }: MarkLaterDeps): MarkFindingLater {
  return (issueId) => pushJob({ type: 'finding', issueId }).catch((cause: unknown) => log('queueing a finding', cause));
}
