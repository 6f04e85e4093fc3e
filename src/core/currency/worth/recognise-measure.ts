import type { TypedMeasure } from '../../hypothesis/hypothesis';
import { nameKey } from '../measure-name';
import type { ProjectMeasure } from '../project-measure';
import type { Lack } from './lack';
import type { RateBook } from './rate-book';
import type { OwnPath } from './worth';
import type { Valued } from './valued';

/** What is known of a hypothesis' measure in its project. */
export type RecognisedMeasure =
  | { readonly type: 'shared'; readonly measure: ProjectMeasure; readonly matched: OwnPath['matched'] }
  /** Its own: known, but not the project's. */
  | { readonly type: 'own'; readonly key: string; readonly measure: TypedMeasure; readonly lack: Lack }
  | { readonly type: 'unknown'; readonly lack: Lack };

/**
 * A measure that was typed counts as the project's when name, unit and direction say the same:
 * whoever sets the rates later need not touch anybody's text.
 */
export function recogniseMeasure(measure: Valued['measure'], book: RateBook): RecognisedMeasure {
  if (measure === null) return { type: 'unknown', lack: { lack: 'no-measure' } };
  if (measure.source === 'typed') return recogniseTyped(measure, book);
  const picked = book.byId.get(measure.id);
  return picked === undefined
    ? { type: 'unknown', lack: { lack: 'unknown-measure', measureId: measure.id } }
    : { type: 'shared', measure: picked, matched: 'picked' };
}

function recogniseTyped(measure: TypedMeasure, book: RateBook): RecognisedMeasure {
  const { name, unit, direction } = measure;
  const namesake = book.byName.get(nameKey(name));
  if (namesake === undefined) return own(measure, { lack: 'own-measure' });
  const isSame = nameKey(namesake.unit) === nameKey(unit) && namesake.direction === direction;
  if (isSame) return { type: 'shared', measure: namesake, matched: 'by-words' };
  return own(measure, { lack: 'unit-mixed', measureId: namesake.id, unit, projectUnit: namesake.unit });
}

function own(measure: TypedMeasure, lack: Lack): RecognisedMeasure {
  const key = `typed:${JSON.stringify([nameKey(measure.name), nameKey(measure.unit), measure.direction])}`;
  return { type: 'own', key, measure, lack };
}
