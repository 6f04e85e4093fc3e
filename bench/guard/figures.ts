/** What the guard said of an item, and what it is. */
export interface Judged {
  readonly warned: boolean;
  readonly isTodo: boolean;
}

export interface Counts {
  readonly items: number;
  readonly todos: number;
  readonly warned: number;
  /** Warned, and rightly. */
  readonly right: number;
}

export function countOf(judged: readonly Judged[]): Counts {
  return {
    items: judged.length,
    todos: judged.filter(({ isTodo }) => isTodo).length,
    warned: judged.filter(({ warned }) => warned).length,
    right: judged.filter(({ warned, isTodo }) => warned && isTodo).length,
  };
}

/** Matthews' correlation coefficient, −1 to 1; 0 where it is not defined. */
export function matthews({ items, todos, warned, right }: Counts): number {
  const [wrong, missed] = [warned - right, todos - right];
  const quiet = items - todos - wrong;
  const spread = Math.sqrt(warned * todos * (items - todos) * (items - warned));
  return spread === 0 ? 0 : (right * quiet - wrong * missed) / spread;
}

export type Interval = readonly [low: number, high: number];

const z95 = 1.959964;

/** Wilson's interval of a proportion at 95 % (Wilson 1927): sound where there are few items, or none wrong. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const weight = z95 ** 2 / of;
  const centre = (share + weight / 2) / (1 + weight);
  const half = (z95 / (1 + weight)) * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

const resamples = 2000;

/** The middle 95 % of what a figure is when the items are drawn again with replacement. The same each time. */
export function bootstrap(judged: readonly Judged[], figure: (counts: Counts) => number): Interval {
  const random = sequence(20261122);
  const figures = Array.from({ length: resamples }, () =>
    figure(countOf(judged.map((item) => judged[Math.floor(random() * judged.length)] ?? item))),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(resamples * 0.025)] ?? 0, figures[Math.floor(resamples * 0.975)] ?? 0];
}

/** Numbers from 0 to 1 that look like chance: a linear congruential generator (Numerical Recipes, 2nd edition, 7.1). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
