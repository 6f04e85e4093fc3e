/**
 * What two names have in common that a person reads as the same: no matter their case, their
 * blanks, or how their letters are put together.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
