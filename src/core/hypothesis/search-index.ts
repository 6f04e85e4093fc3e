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
  /** What the measure is called: as it was typed, or as the project calls it. */
  readonly measure?: string;
  /** Of a measure that was picked from the project's. */
  readonly measureId?: string;
  /** Percent. */
  readonly confidence?: number;
  /** `YYYY-MM-DD`. */
  readonly dueDate?: string;
  /** Issue ids of what an enabler makes possible. */
  readonly enables?: readonly string[];
}

/** @param measureName what the project calls the measure that was picked; null where nobody knows, or it was typed */
export function searchIndex({ hypothesis, agreement }: Revision, measureName: string | null): SearchIndex {
  const { kind, thing, value, beneficiary, measure, confidence, dueDate, enables } = hypothesis;
  const name = measure?.source === 'typed' ? measure.name : measureName;
  return {
    kind,
    agreed: agreementState(agreement) === 'agreed' ? 'yes' : 'no',
    ...(thing !== '' && { thing }),
    ...(value !== '' && { value }),
    ...(beneficiary !== '' && { beneficiary }),
    ...(measure !== null && name !== null && { measure: name }),
    ...(measure?.source === 'project' && { measureId: measure.id }),
    ...(confidence !== null && { confidence }),
    ...(dueDate !== null && { dueDate }),
    ...(kind === 'enabler' && enables.length > 0 && { enables }),
  };
}
