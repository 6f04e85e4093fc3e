import type { Log } from '../app/log';
import type { PushJob } from '../app/projection-job';

interface FollowUpDeps {
  readonly pushJob: PushJob;
  readonly log: Log;
}

/**
 * The daily run: the queue does the work, step by step. What a schedule returns is a response.
 * @see https://developer.atlassian.com/platform/forge/function-reference/scheduled-trigger/
 */
export function createFollowUpHandler({ pushJob, log }: FollowUpDeps) {
  return async (): Promise<{ readonly statusCode: number }> => {
    try {
      await pushJob({ type: 'follow-up', from: null });
      return { statusCode: 204 };
    } catch (error) {
      log('queueing the follow-up', error);
      return { statusCode: 500 };
    }
  };
}
