/** A part of a stack, from where it stands to where it ends: below what is drawn from 0 where it is negative. */
interface Stacked<Part> {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Parts one above the other, negative ones one below the other, each from where the one before it ends. */
export function stack<Part extends { readonly value: number }>(parts: readonly Part[]): readonly Stacked<Part>[] {
  const ends = { above: 0, below: 0 };
  return parts.map((part) => {
    const side = part.value < 0 ? 'below' : 'above';
    const from = ends[side];
    ends[side] += part.value;
    return { part, from, to: ends[side] };
  });
}
