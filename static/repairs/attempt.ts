import type { RepairDoors } from './doors';
import { failureOf, secondsToWait } from './failure-of';
import type { RepairFailure } from './repair';

/** As often as one call is made again after Jira asked to wait, and as long as it is waited for. */
const mostWaits = 5;
const longestWaitSeconds = 120;

interface Patience extends Pick<RepairDoors, 'wait'> {
  readonly signal: AbortSignal | undefined;
  readonly onWait: (seconds: number) => void;
}

/**
 * Makes one call, again where Jira is busy.
 *
 * @returns why it was not done; null where it was
 */
export async function attempt(call: () => Promise<unknown>, { wait, signal, onWait }: Patience): Promise<RepairFailure | null> {
  for (let waits = 0; !signal?.aborted; waits += 1) {
    try {
      await call();
      return null;
    } catch (error) {
      const seconds = secondsToWait(error);
      if (seconds === null || seconds > longestWaitSeconds || waits === mostWaits) return failureOf(error);
      onWait(seconds);
      await wait(seconds, signal);
    }
  }
  return 'stopped';
}
