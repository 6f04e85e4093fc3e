import type { Reading } from './reading';

/**
 * Looks for one readable sign in a text.
 *
 * @returns the words that show it, as they were typed, or null where it is not there
 */
export type Signal = (reading: Reading) => string | null;
