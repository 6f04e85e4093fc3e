import { contentOf, type CurrencyVersion } from '../core/currency/currency-version';
import type { Hypothesis } from '../core/hypothesis/hypothesis';
import type { Revision } from '../core/hypothesis/revision';
import { AppFailure } from './app-failure';

/**
 * Checks that a measure which is newly picked is one of the project's, be it retired. One that was
 * there before stays: it may come from another project, or have been taken away.
 *
 * @throws AppFailure `invalid-input`
 */
export function checkMeasure({ measure }: Hypothesis, newest: Revision | null, currency: CurrencyVersion | null): void {
  if (measure?.source !== 'project') return;
  const before = newest?.hypothesis.measure;
  if (before?.source === 'project' && before.id === measure.id) return;
  if (contentOf(currency).measures.some(({ id }) => id === measure.id)) return;
  throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'change.hypothesis.measure.id', problem: 'unknown-id' }] });
}
