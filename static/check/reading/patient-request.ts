import type { JiraRequest } from '../../../src/jira/request';

/** Resolves after so long, or as soon as it is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

interface Patience {
  readonly wait: Wait;
  readonly signal: AbortSignal;
  /** Told how long, and with null when it goes on. */
  readonly onWait: (seconds: number | null) => void;
}

// Jira names the wait in `Retry-After`; where it does not, this is how long its burst window lasts.
const secondsUnlessTold = 30;

/**
 * Asks Jira, and where it asks to be left alone, waits for as long as it says and asks again.
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export const patientRequest =
  (request: JiraRequest, { wait, signal, onWait }: Patience): JiraRequest =>
  async (path, init) => {
    for (;;) {
      const answer = await request(path, init);
      if (answer.status !== 429) return answer;
      const seconds = Math.ceil(Number(answer.headers.get('Retry-After'))) || secondsUnlessTold;
      onWait(seconds);
      await wait(seconds * 1000, signal);
      signal.throwIfAborted();
      onWait(null);
    }
  };
