import type { AppError } from '../../src/contract/answer';
import type { Words } from '../words/words';

/**
 * Why the app refused, and what can be done about it.
 *
 * @param about what was being done; saving a hypothesis unless told
 */
export function reasonInWords(reason: AppError, words: Words, about: Words['failed']['saving'] = words.failed.saving): string {
  switch (reason.code) {
    case 'busy':
      return about.busy(reason.retryAfterSeconds);
    case 'does-not-fit':
      return about['does-not-fit'](reason.characters - reason.limit);
    case 'unexpected':
      return about.unexpected(reason.reference);
    case 'conflict':
    case 'settings-conflict':
    case 'currency-conflict':
      return words.conflict.readAgain;
    // Which change it was, and why, is told where it was made.
    case 'currency-refused':
      return about['invalid-input'];
    default:
      return about[reason.code];
  }
}
