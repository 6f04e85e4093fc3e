import type { RateBook } from '../../currency/worth/rate-book';
import { recogniseMeasure } from '../../currency/worth/recognise-measure';
import type { Hypothesis, TypedMeasure } from '../../hypothesis/hypothesis';

/** What of a hypothesis a goal is made of. */
export interface GoalPart extends Pick<Hypothesis, 'value' | 'beneficiary' | 'expectation'> {
  /** As it is called and counted now; null where nobody said, or it is not known here. */
  readonly measure: Pick<TypedMeasure, 'name' | 'unit'> | null;
}

/** @param book of the project that the hypothesis is in */
export function goalPart({ value, beneficiary, expectation, measure }: Hypothesis, book: RateBook): GoalPart {
  const recognised = recogniseMeasure(measure, book);
  return { value, beneficiary, expectation, measure: recognised.type === 'unknown' ? null : recognised.measure };
}
