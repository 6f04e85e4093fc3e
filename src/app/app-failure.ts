import type { AppError } from '../contract/answer';

/** A use case that does not do what it was asked, with the reason that the screen is told. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';

  constructor(
    readonly reason: AppError,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
  }
}
