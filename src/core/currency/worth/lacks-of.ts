import { decimalOf } from '../decimal';
import type { Lack } from './lack';
import type { Movement } from './movement';
import { rangeOf } from './range-of';
import type { RateBook } from './rate-book';
import type { RecognisedMeasure } from './recognise-measure';
import type { Valued } from './valued';

/** All that keeps a hypothesis out of the currency, in the order in which a person would mend it. */
export function lacksOf(hypothesis: Valued, recognised: RecognisedMeasure, movement: Movement | null, book: RateBook): readonly Lack[] {
  const { expectation, confidence } = hypothesis;
  const rate = recognised.type === 'shared' ? recognised.measure.rate : null;
  const lacks: Lack[] = recognised.type === 'shared' ? [] : [recognised.lack];
  if (expectation.baseline === null) lacks.push({ lack: 'no-baseline' });
  if (expectation.likely === null) lacks.push({ lack: 'no-likely' });
  if (confidence === null) {
    const perUnit = rate !== null && book.hasCurrency ? decimalOf(rate.perUnit) : null;
    lacks.push({ lack: 'no-confidence', ifItComesTrue: movement && perUnit && rangeOf(movement, perUnit) });
  }
  if (!book.hasCurrency) lacks.push({ lack: 'no-currency' });
  else if (recognised.type === 'shared' && rate === null) lacks.push({ lack: 'no-rate', measureId: recognised.measure.id });
  return lacks;
}
