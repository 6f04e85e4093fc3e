import { ForgeKvsAPIError } from '@forge/kvs';

export type StorageErrorCode =
  | 'rate-limited'
  /** No answer, or storage says that it cannot. */
  | 'unavailable'
  /** What is stored is not what this version of the app writes. */
  | 'unreadable';

/** App storage did not do what was asked. The message is for logs, never for people. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    options: { readonly cause?: unknown; readonly detail?: string } = {},
  ) {
    super(options.detail === undefined ? code : `${code} ${options.detail}`, { cause: options.cause });
  }
}

/** Does something with storage. @throws StorageError whatever goes wrong */
export async function reachStorage<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    const limited = cause instanceof ForgeKvsAPIError && cause.responseDetails.status === 429;
    throw new StorageError(limited ? 'rate-limited' : 'unavailable', { cause, detail: codeOf(cause) });
  }
}

/**
 * Whether a write with `FAIL_IF_EXISTS` found the key taken. The code is not in Atlassian's docs;
 * people who measured it got 409 `KEY_CONFLICT`, so either of the two is enough.
 */
export function isKeyTaken(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && (error.code === 'KEY_CONFLICT' || error.responseDetails.status === 409);
}

function codeOf(cause: unknown): string {
  return cause instanceof ForgeKvsAPIError ? `${cause.responseDetails.status} ${cause.code}` : String(cause);
}
