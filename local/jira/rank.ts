const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const headLength = 6;
const headEnd = base ** headLength;
const stride = base ** 2;
const middle = 'i00000';

const head = (rank: string): number => parseInt(rank.slice(0, headLength).padEnd(headLength, '0'), base);
const text = (number: number): string => number.toString(base).padStart(headLength, '0');

/**
 * A text that sorts between two others, as Jira's LexoRank does, so that a move writes one issue only.
 * Read as fractions in base 36. At either end it steps on by a stride: a long import keeps short ranks.
 *
 * @param before sorts before the answer; undefined is the very start
 * @param after sorts after the answer; undefined is the very end
 * @throws when `before` does not sort before `after`
 */
export function rankBetween(before: string | undefined, after: string | undefined): string {
  if (before === undefined && after === undefined) return middle;
  if (before !== undefined && after !== undefined && before >= after) throw new Error(`No room between ${before} and ${after}`);
  if (after === undefined && before !== undefined && head(before) + stride < headEnd) return text(head(before) + stride);
  if (before === undefined && after !== undefined && head(after) - stride > 0) return text(head(after) - stride);
  return midpoint(before ?? '', after);
}

// A fraction that has ended goes on with zeros.
const digitAt = (rank: string, at: number): number => digits.indexOf(rank[at] ?? '0');

function midpoint(low: string, high: string | undefined): string {
  let rank = '';
  let bounded = high !== undefined;
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at);
    const to = bounded && high !== undefined ? digitAt(high, at) : base;
    if (to - from > 1) return rank + digits.charAt((from + to) >>> 1);
    rank += digits.charAt(from);
    if (to > from) bounded = false;
  }
}
