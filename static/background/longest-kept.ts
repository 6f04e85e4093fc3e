/**
 * Positions of a longest increasing subsequence. Where two of them are equally long, `prefer` says
 * at which end to leave out: in a swap of two neighbours either of them may be the one that stayed.
 *
 * @param values all different
 * @see https://en.wikipedia.org/wiki/Longest_increasing_subsequence (patience sorting)
 */
export function longestKept(values: readonly number[], prefer: 'earlier' | 'later'): ReadonlySet<number> {
  if (prefer === 'earlier') return increasing(values);
  // Mirrored, what increases still increases, and first becomes last.
  const last = values.length - 1;
  return new Set([...increasing(values.map((value) => -value).reverse())].map((position) => last - position));
}

function increasing(values: readonly number[]): ReadonlySet<number> {
  /** For each length, the smallest value that ends a run of that length, and where it is. */
  const ends: { readonly value: number; readonly position: number }[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, position) => {
    const taken = ends.findIndex((end) => end.value >= value);
    const length = taken === -1 ? ends.length : taken;
    before[position] = ends[length - 1]?.position;
    ends[length] = { value, position };
  });
  const kept = new Set<number>();
  for (let position = ends.at(-1)?.position; position !== undefined; position = before[position]) kept.add(position);
  return kept;
}
