import { Refusal } from '../refusal';

/** What the platform tells a function that runs again. */
export interface RetryContext {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

export interface Retry {
  readonly afterSeconds: number;
  readonly reason: string;
  readonly data: unknown;
}

const longestWaitSeconds = 900;
const dataBytes = 4 * 1024;

/**
 * The retry that a function asks for by answering with an InvocationError of `@forge/events`, if any.
 * @see https://developer.atlassian.com/platform/forge/events-reference/product_events/#retry-atlassian-app-events
 */
export function askedRetry(result: unknown): Retry | undefined {
  const { _retry, retryOptions } = (result ?? {}) as { readonly _retry?: unknown; readonly retryOptions?: Readonly<Record<string, unknown>> };
  if (_retry !== true) return undefined;
  const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = retryOptions ?? {};
  if (Buffer.byteLength(JSON.stringify(retryData ?? null)) > dataBytes) throw new Error(`retryData may have ${dataBytes} bytes.`);
  return { afterSeconds: Math.min(Number(retryAfter), longestWaitSeconds), reason: String(retryReason), data: retryData };
}

/** The retry that the platform makes of a failure by itself: sooner at first, then ever later. */
export const retryAfterFailure = (error: unknown, retriesSoFar: number): Retry => ({
  afterSeconds: Math.min(2 ** retriesSoFar, longestWaitSeconds),
  reason: error instanceof Refusal && error.code === 'function-timed-out' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
  data: undefined,
});

export const retryContext = (retry: Retry, retryCount: number): RetryContext => ({
  retryCount,
  retryReason: retry.reason,
  retryData: retry.data,
});
