import { InvocationError, InvocationErrorCode } from '@forge/events';
import { RealtimeError } from '../app/realtime-error';
import { isJiraError } from '../jira/jira-error';

/** Seconds before something that failed for no known reason runs again. */
const usualWaitSeconds = 30;

/** Realtime counts its operations by the second; a burst of events is over by then. */
const realtimeWaitSeconds = 2;

/** What a function answers when the platform should run it again, after the time that the failure asks for. */
export function tryAgain(error: unknown): InvocationError {
  const limited = limitedForSeconds(error);
  return new InvocationError({
    retryAfter: limited ?? usualWaitSeconds,
    retryReason:
      limited === null ? InvocationErrorCode.FUNCTION_RETRY_REQUEST : InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
  });
}

function limitedForSeconds(error: unknown): number | null {
  if (isJiraError(error, 'rate-limited')) return error.retryAfterSeconds;
  return error instanceof RealtimeError && error.code === 'rate-limited' ? realtimeWaitSeconds : null;
}
