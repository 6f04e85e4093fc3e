import { decimalOf, percentOf, signOf } from '../decimal';
import { lacksOf } from './lacks-of';
import { isLikelyOutside, movementOf, type Movement } from './movement';
import { rangeOf } from './range-of';
import type { RateBook } from './rate-book';
import { recogniseMeasure, type RecognisedMeasure } from './recognise-measure';
import type { Valued } from './valued';
import type { InOwnUnit, Worth, WorthNote } from './worth';

/**
 * Likely change × exchange rate × confidence, in the project's currency; so are the ends of the
 * range. No rate, no worth. (The product's words, "Worth": product.md.)
 *
 * An enabler's own numbers are not counted: see `worthOfAll`.
 */
export function ownWorth(hypothesis: Valued, book: RateBook): Worth {
  const recognised = recogniseMeasure(hypothesis.measure, book);
  const direction = recognised.type === 'unknown' ? 'up' : recognised.measure.direction;
  const movement = movementOf(hypothesis.expectation, direction);
  const { expectation, confidence } = hypothesis;
  if (recognised.type === 'shared' && movement !== null && confidence !== null && book.hasCurrency) {
    const { measure, matched } = recognised;
    const { rate } = measure;
    if (rate !== null) {
      const range = rangeOf(movement, percentOf(decimalOf(rate.perUnit), confidence));
      const path = { kind: 'own', measure, matched, expectation, rate, confidence } as const;
      return { state: 'worth', range, path, notes: notesOf(measure.status === 'retired', rate.perUnit === 0, movement) };
    }
  }
  return {
    state: 'none',
    lacks: lacksOf(hypothesis, recognised, movement, book),
    inOwnUnit: movement === null || confidence === null ? null : inOwnUnit(recognised, movement, confidence),
  };
}

function notesOf(isRetired: boolean, isZero: boolean, movement: Movement): readonly WorthNote[] {
  const sign = signOf(movement.likely.change);
  const notes: WorthNote[] = [];
  if (isRetired) notes.push('retired-measure');
  if (isZero) notes.push('rate-is-zero');
  if (sign === -1) notes.push('wrong-way');
  if (sign === 0) notes.push('no-change');
  if (isLikelyOutside(movement)) notes.push('likely-outside-range');
  return notes;
}

function inOwnUnit(recognised: RecognisedMeasure, movement: Movement, confidence: number): InOwnUnit | null {
  if (recognised.type === 'unknown') return null;
  const { name, unit } = recognised.measure;
  const measureKey = recognised.type === 'shared' ? `project:${recognised.measure.id}` : recognised.key;
  return { measureKey, name, unit, range: rangeOf(movement, percentOf(decimalOf(1), confidence)) };
}
