import type { ReviewEntry } from '../../../src/core/sprint/review';
import type { SummaryItem } from '../../../src/core/sprint/summary-item';

export interface ClosingEntry extends ReviewEntry {
  readonly change: Extract<ReviewEntry['change'], { type: 'closed' }>;
}

/** A closing with all that it kept, as far as this person may see it. */
export interface KeptSummary {
  readonly entry: ClosingEntry;
  readonly items: readonly SummaryItem[];
  /** How many more it kept. */
  readonly hidden: number;
}

export function isClosing(entry: ReviewEntry): entry is ClosingEntry {
  return entry.change.type === 'closed';
}
