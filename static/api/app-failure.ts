import type { AppError } from '../../src/contract/answer';

/** A function of the app that refused, as an error that a mutation can throw. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';

  constructor(
    readonly reason: AppError,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
  }
}

/** Whatever was thrown while the app was asked, as one of the reasons that there are words for. */
export function reasonOf(error: unknown): AppError {
  return error instanceof AppFailure ? error.reason : { code: 'unavailable' };
}
