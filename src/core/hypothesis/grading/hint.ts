import type { Hypothesis } from '../hypothesis';
import type { HypothesisField } from '../parts';

export type HintRule =
  | 'value-repeats-thing'
  | 'untouched-template'
  | 'several-changes'
  | 'two-measures'
  | 'no-reason'
  | 'no-measure';

/** One kind remark about the text of a hypothesis. The words around it are the screen's. */
export interface Hint {
  readonly rule: HintRule;
  /** The field that it is about. */
  readonly field: Extract<HypothesisField, 'thing' | 'value' | 'beneficiary' | 'reason' | 'measure'>;
  /** The words that triggered it, as they were typed; none where something is missing. */
  readonly words: readonly string[];
}

/**
 * Looks at a hypothesis as it is being typed. Better silent than wrong: a hint for nothing costs
 * more trust than a missed one.
 */
export type GradingRule = (hypothesis: Hypothesis) => Hint | null;
