/** A pattern that finds any of these as whole words, in any case. Each is a piece of a regular expression. */
export function anyOf(...pieces: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${pieces.join('|')})\\b`, 'i');
}

/** The same at the very beginning. */
export function beginsWith(...pieces: readonly string[]): RegExp {
  // Without the flag u, which costs time: a letter after it is one of English or German.
  return new RegExp(`^(?:${pieces.join('|')})(?![\\wäöüß])`, 'i');
}

/** The first match of a pattern in the first of the texts that has one. */
export function found(pattern: RegExp, ...texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim();
  }
  return null;
}
