import { reasonOf } from '../api/app-failure';
import type { SummaryWords } from './use-summary-words';

/** Why a review could not be closed or opened again, and what can be done about it. */
export function failureInWords(error: unknown, { failing }: SummaryWords): string {
  const reason = reasonOf(error);
  switch (reason.code) {
    case 'not-allowed':
    case 'not-found':
      return failing[reason.code];
    case 'busy':
      return failing.busy(reason.retryAfterSeconds);
    case 'unexpected':
      return failing.unexpected(reason.reference);
    default:
      return failing.other;
  }
}
