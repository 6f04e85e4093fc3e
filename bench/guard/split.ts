const folds = 5;
const heldBack = 3;

/**
 * Whether all items of this source are kept back while tuning. Decided by the name alone, before
 * anything was read, and by whole projects: what counts is how the rules do on other wording.
 */
export function isHeldBack(source: string): boolean {
  return fnv1a(source) % folds === heldBack;
}

/** http://www.isthe.com/chongo/tech/comp/fnv/, 32 bits */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
