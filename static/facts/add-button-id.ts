import type { Place } from '../places/place';

/** Where the keyboard goes back to when a fact that was being added is given up. */
export function addButtonId(place: Place): string {
  return `add-${place.name}`;
}
