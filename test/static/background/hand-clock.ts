import type { After } from '../../../static/background/world';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** Lets everything run that waits for nothing but its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A clock that stands still until a test moves it. */
export function createHandClock(start = Date.parse('2026-11-22T09:00:00Z')) {
  let time = start;
  let waiting: readonly Due[] = [];
  const after: After = (milliseconds, run) => {
    const due = { at: time + milliseconds, run };
    waiting = [...waiting, due];
    return () => {
      waiting = waiting.filter((each) => each !== due);
    };
  };
  return {
    now: () => time,
    after,
    /** How long until the next thing happens; undefined for never. */
    nextIn: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(({ at }) => at)) - time),
    /** Lets time pass, and what is due happen in its order. */
    pass: async (milliseconds: number): Promise<void> => {
      const end = time + milliseconds;
      await settled();
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting = waiting.filter((each) => each !== next);
        time = next.at;
        next.run();
        await settled();
      }
      time = end;
    },
  };
}
