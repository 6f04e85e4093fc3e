import type { Lack } from '../../../src/core/currency/worth/lack';
import { confidencePlace } from '../../places/confidence';
import { kindPlace } from '../../places/kind';
import { measurePlace } from '../../places/measure';
import type { Place } from '../../places/place';

/** Where what is missing is written; null for what an admin writes in the project's settings. */
export function placeOfLack({ lack }: Lack): Place | null {
  switch (lack) {
    case 'no-confidence':
      return confidencePlace;
    case 'no-currency':
    case 'no-rate':
      return null;
    case 'enables-nothing':
    case 'cycle':
    case 'nothing-enabled-has-worth':
      return kindPlace;
    default:
      return measurePlace;
  }
}
