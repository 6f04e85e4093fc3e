import type { ProjectCurrency } from '../project-currency';
import { ownWorth } from './own-worth';
import { rateBook } from './rate-book';
import type { Valued } from './valued';
import type { Worth } from './worth';

/** What is said of an epic where nobody wrote anything. */
export const nothingWritten: Worth = { state: 'none', lacks: [{ lack: 'nothing-written' }], inOwnUnit: null };

/**
 * What one hypothesis is worth, from its own numbers.
 *
 * @returns of an enabler, null: that takes all the items that it makes possible, and their other
 *   enablers (`worthOfAll`)
 */
export function worthOf(hypothesis: Valued | null, currency: ProjectCurrency): Worth | null {
  if (hypothesis === null) return nothingWritten;
  return hypothesis.kind === 'enabler' ? null : ownWorth(hypothesis, rateBook(currency));
}
