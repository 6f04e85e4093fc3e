import type { Reading } from './reading';

/**
 * Looks for one readable sign in a text.
 *
 * @returns the words that show it, as they were typed, or null where it is not there
 */
export type Signal = (reading: Reading) => string | null;

/** The first match of a pattern in one of the texts. */
export function found(pattern: RegExp, ...texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim();
  }
  return null;
}

/** A pattern that finds any of these as whole words, in any case. Each is a piece of a regular expression. */
export function anyOf(...pieces: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${pieces.join('|')})\\b`, 'i');
}

/** The same at the very beginning. */
export function beginsWith(...pieces: readonly string[]): RegExp {
  return new RegExp(`^(?:${pieces.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
