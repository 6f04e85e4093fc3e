import type { Answer } from '../contract/answer';
import { appErrorOf } from './app-error-of';
import type { Log } from './log';

export interface ToAnswerDeps {
  readonly log: Log;
  /** A new reference by which a person can name a mishap, and we can find it in the log. */
  readonly newReference: () => string;
}

/**
 * Turns what is done, or whatever is thrown, into an answer. The only place that catches.
 *
 * @throws only what asks the person to let the app act for them
 */
export type ToAnswer = <T>(what: string, work: () => Promise<T>) => Promise<Answer<T>>;

export const createToAnswer =
  ({ log, newReference }: ToAnswerDeps): ToAnswer =>
  async (what, work) => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      throwNeedOfConsent(error);
      const reason = appErrorOf(error);
      if (reason !== null) return { ok: false, error: reason };
      const reference = newReference();
      log(`${what} ${reference}`, error);
      return { ok: false, error: { code: 'unexpected', reference } };
    }
  };

/** Forge knows this error by its name and, when a function throws it, asks the person to let the app act for them. */
function throwNeedOfConsent(error: unknown): void {
  if (!(error instanceof Error)) return;
  if (error.name === 'NEEDS_AUTHENTICATION_ERR') throw error;
  throwNeedOfConsent(error.cause);
}
