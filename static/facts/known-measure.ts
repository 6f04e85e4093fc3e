import type { ProjectCurrency } from '../../src/core/currency/project-currency';
import type { Measure, TypedMeasure } from '../../src/core/hypothesis/hypothesis';

/** A measure as it is read: in somebody's own words, or as the project calls it now. */
export interface KnownMeasure extends Pick<TypedMeasure, 'name' | 'unit' | 'direction'> {
  readonly isRetired: boolean;
}

/** @returns null for one that was picked and that the project does not have */
export function knownMeasure(measure: Measure, { measures }: ProjectCurrency): KnownMeasure | null {
  if (measure.source === 'typed') return { ...measure, isRetired: false };
  const picked = measures.find(({ id }) => id === measure.id);
  return picked === undefined ? null : { ...picked, isRetired: picked.status === 'retired' };
}
