/**
 * A refusal as `@forge/kvs` expects it: a status and `{code, message}`.
 * @see https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs/
 */
export class StorageError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (code: string, message: string): StorageError => new StorageError(400, code, message);

/** The docs don't name the code of this one; apps tell it by its status, 409. */
export const keyConflict = (key: string): StorageError => new StorageError(409, 'KEY_CONFLICT', `The key "${key}" already exists.`);
