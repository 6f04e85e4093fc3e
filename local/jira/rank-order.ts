interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Which issue comes before which, over the whole site. Kept sorted, so that a move writes one issue only. */
export interface RankOrder {
  /** Told of every write of an issue. */
  follow(before: Ranked | undefined, after: Ranked | null): void;
  /** The rank right before or right after this one, if any. */
  before(issue: Ranked): string | undefined;
  after(issue: Ranked): string | undefined;
  last(): string | undefined;
  readonly compare: (a: Ranked, b: Ranked) => number;
}

// Ids settle what equal ranks leave open, so the order is total even after a careless import.
const compare = (a: Ranked, b: Ranked): number => {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return Number(a.id) - Number(b.id);
};

export function createRankOrder(): RankOrder {
  const order: Ranked[] = [];

  const position = (issue: Ranked): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(order[middle] ?? issue, issue) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    follow(before, after) {
      if (before?.rank === after?.rank) return;
      if (before) order.splice(position(before), 1);
      if (after) order.splice(position(after), 0, { id: after.id, rank: after.rank });
    },
    before: (issue) => order[position(issue) - 1]?.rank,
    after: (issue) => order[position(issue) + 1]?.rank,
    last: () => order.at(-1)?.rank,
    compare,
  };
}
