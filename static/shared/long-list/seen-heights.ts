/** How tall the rows of a list turned out to be: the next one is most likely as tall as most of its kind. */
export interface SeenHeights {
  /** A row that was taken to be `usual` pixels tall is `height`. */
  readonly note: (usual: number, height: number) => void;
  /** How tall a row is likely to be that is taken to be `usual` pixels tall, in pixels. */
  readonly likely: (usual: number) => number;
}

/** A list that guesses right does not move its rows about when they have been laid out. */
export function createSeenHeights(): SeenHeights {
  const timesSeen = new Map<number, Map<number, number>>();
  const mostSeen = new Map<number, number>();
  return {
    note(usual, height) {
      const times = timesSeen.get(usual) ?? new Map<number, number>();
      timesSeen.set(usual, times.set(height, (times.get(height) ?? 0) + 1));
      const most = mostSeen.get(usual);
      if (most === undefined || (times.get(height) ?? 0) > (times.get(most) ?? 0)) mostSeen.set(usual, height);
    },
    likely: (usual) => mostSeen.get(usual) ?? usual,
  };
}
