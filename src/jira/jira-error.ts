export type JiraErrorCode =
  /** Jira refused the request as it stands: our mistake, or a JQL that names what does not exist. */
  | 'rejected'
  | 'unauthorised'
  | 'forbidden'
  /** It does not exist, or whoever asks may not see it. */
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'rate-limited'
  /** No answer, or Jira says that it cannot. */
  | 'unavailable'
  /** An answer that is not what Jira's documents promise. */
  | 'unreadable';

/** A REST call that Jira did not answer as hoped. The message is for logs, never for people. */
export class JiraError extends Error {
  override readonly name = 'JiraError';

  constructor(
    readonly code: JiraErrorCode,
    options: {
      readonly cause?: unknown;
      readonly status?: number;
      readonly detail?: string;
      /** Seconds after which Jira will listen again; only with `rate-limited`. */
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    const { cause, status, detail } = options;
    super([code, status, detail].filter((part) => part !== undefined).join(' '), { cause });
    this.retryAfterSeconds = options.retryAfterSeconds ?? defaultRetryAfterSeconds;
  }

  readonly retryAfterSeconds: number;
}

// Jira names the wait in `Retry-After`; where it does not, this is how long its burst window lasts.
const defaultRetryAfterSeconds = 30;

export function isJiraError(error: unknown, ...codes: readonly JiraErrorCode[]): error is JiraError {
  return error instanceof JiraError && (codes.length === 0 || codes.includes(error.code));
}
