import type { AppError } from '../../src/contract/answer';
import type { Words } from '../words/words';

/** Why something was not saved, and what can be done about it. */
export function reasonInWords(reason: AppError, { failed: { saving }, conflict }: Words): string {
  switch (reason.code) {
    case 'busy':
      return saving.busy(reason.retryAfterSeconds);
    case 'does-not-fit':
      return saving['does-not-fit'](reason.characters - reason.limit);
    case 'unexpected':
      return saving.unexpected(reason.reference);
    case 'conflict':
    case 'settings-conflict':
      return conflict.readAgain;
    default:
      return saving[reason.code];
  }
}
