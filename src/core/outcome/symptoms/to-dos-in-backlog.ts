/** Places in rank order, from 1; the last band has no end. */
export interface PlaceBand {
  readonly from: number;
  readonly to: number | null;
  readonly items: number;
  /** Issue ids of what the guard takes for a to-do. */
  readonly toDos: readonly string[];
  /** 0 to 1. */
  readonly share: number;
}

interface RankedItem {
  readonly issueId: string;
  readonly isToDo: boolean;
}

/** Narrow at the top, where the next sprints come from. */
const firstPlaces = [1, 11, 26, 51, 101] as const;

/**
 * *The product backlog ends up becoming a to-do list*: how many of the items are to-dos, by where
 * they stand. Bands that no item reaches are left out.
 *
 * @param items the product backlog in rank order
 */
export function toDosInBacklog(items: readonly RankedItem[]): readonly PlaceBand[] {
  return firstPlaces.flatMap((from, band): readonly PlaceBand[] => {
    const next = firstPlaces[band + 1];
    const inside = items.slice(from - 1, next === undefined ? undefined : next - 1);
    if (inside.length === 0) return [];
    const toDos = inside.filter(({ isToDo }) => isToDo).map(({ issueId }) => issueId);
    return [{ from, to: next === undefined ? null : next - 1, items: inside.length, toDos, share: toDos.length / inside.length }];
  });
}
