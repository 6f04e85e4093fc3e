/**
 * A value inside JQL, quoted and escaped: whatever a person typed stays one value.
 * @see https://support.atlassian.com/jira-software-cloud/docs/search-for-issues-using-the-text-field/
 */
export function jqlString(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001f]/g, ' ')}"`;
}

/**
 * What follows `~` to find texts with words that begin as these do. The characters that Jira's
 * text search reads as operators become blanks.
 *
 * @returns null where nothing is left to search for
 */
export function jqlWords(typed: string): string | null {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length === 0 ? null : jqlString(words.map((word) => `${word}*`).join(' '));
}

/** An id inside JQL: bare digits, as Jira expects them; anything else is quoted, and finds nothing. */
export function jqlId(id: string): string {
  return /^\d+$/.test(id) ? id : jqlString(id);
}
