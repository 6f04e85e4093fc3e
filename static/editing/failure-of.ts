import type { AppError } from '../../src/contract/answer';
import type { Place, Troubles } from '../places/place';
import type { PlaceFailure } from './editor';

/** What the app told about an edit, brought to the fields of the place that was being saved. */
export function failureOf(reason: AppError, place: Place): PlaceFailure {
  const troubles = reason.code === 'invalid-input' ? troublesAt(place, reason.fields) : {};
  return { troubles, reason: Object.keys(troubles).length > 0 ? null : reason };
}

type Fields = Extract<AppError, { code: 'invalid-input' }>['fields'];

function troublesAt(place: Place, fields: Fields): Troubles {
  const found = fields.flatMap(({ path, ...trouble }) => {
    const field = place.fieldAt(path.replace(/^(?:change\.)?hypothesis\./, ''));
    return field === undefined ? [] : [[field, trouble] as const];
  });
  return Object.fromEntries(found);
}
