import { agreementState } from './agreement';
import type { HypothesisKind } from './hypothesis';
import type { Revision } from './revision';

/**
 * What JQL can search, under the aliases that manifest.yml gives each path. What is not known is
 * left out, so that `… is EMPTY` finds it.
 */
export interface SearchIndex {
  readonly kind: HypothesisKind;
  readonly agreed: 'yes' | 'no';
  readonly thing?: string;
  readonly value?: string;
  readonly beneficiary?: string;
  readonly measure?: string;
  /** Percent. */
  readonly confidence?: number;
  /** `YYYY-MM-DD`. */
  readonly dueDate?: string;
}

export function searchIndex({ hypothesis, agreement }: Revision): SearchIndex {
  const { kind, thing, value, beneficiary, measure, confidence, dueDate } = hypothesis;
  return {
    kind,
    agreed: agreementState(agreement) === 'agreed' ? 'yes' : 'no',
    ...(thing !== '' && { thing }),
    ...(value !== '' && { value }),
    ...(beneficiary !== '' && { beneficiary }),
    ...(measure !== null && { measure: measure.name }),
    ...(confidence !== null && { confidence }),
    ...(dueDate !== null && { dueDate }),
  };
}
