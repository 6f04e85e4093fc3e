import type { Random } from '../random';

/** How roughly events and jobs are delivered. */
export interface DeliveryOptions {
  /** How long the platform takes, in milliseconds. Forge: seconds, up to 3 minutes. */
  readonly delayMs: number;
  /** Share of deliveries that come twice: 0 to 1. */
  readonly duplicates: number;
  /** Share of deliveries that are overtaken by later ones: 0 to 1. */
  readonly reorder: number;
  /** How long a second of `delayInSeconds` and `retryAfter` lasts, in milliseconds. */
  readonly secondMs: number;
}

/** At once, once, in order. */
export const promptDelivery: DeliveryOptions = { delayMs: 0, duplicates: 0, reorder: 0, secondMs: 0 };

type Work = () => Promise<void>;

export interface Delivery {
  /** Delivers later, at least once, perhaps out of order. */
  send(work: Work, afterSeconds?: number): void;
  /** Runs once, after this time: a retry. */
  after(seconds: number, work: Work): void;
  /** Resolves when nothing waits and nothing runs; rejects with the first error that nobody handled. */
  settled(): Promise<void>;
  close(): void;
}

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/#delivery-guarantees */
export function createDelivery(options: DeliveryOptions, random: Random): Delivery {
  const waiting = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const watchers = new Set<() => void>();
  const failures: unknown[] = [];
  let closed = false;

  const wakeWhenIdle = (): void => {
    if (waiting.size > 0 || running.size > 0) return;
    for (const wake of watchers) wake();
    watchers.clear();
  };
  const start = (work: Work): void => {
    const run = work()
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        running.delete(run);
        wakeWhenIdle();
      });
    running.add(run);
  };
  const schedule = (ms: number, work: Work): void => {
    if (closed) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      start(work);
    }, ms);
    waiting.add(timer);
  };
  // An overtaken delivery waits as long again as the usual ones, and at least until those of now are through.
  const lateness = (): number => (random() < options.reorder ? (options.delayMs + 5) * (1 + random()) : 0);

  return {
    send(work, afterSeconds = 0) {
      const due = options.delayMs + afterSeconds * options.secondMs;
      schedule(due + lateness(), work);
      if (random() < options.duplicates) schedule(due + lateness(), work);
    },
    after: (seconds, work) => schedule(seconds * options.secondMs, work),
    async settled() {
      // A page's own promises come first: what they start must be seen here.
      await new Promise(setImmediate);
      if (waiting.size > 0 || running.size > 0) await new Promise<void>((resolve) => watchers.add(resolve));
      if (failures.length > 0) throw failures.splice(0)[0];
    },
    close() {
      closed = true;
      waiting.forEach(clearTimeout);
      waiting.clear();
      wakeWhenIdle();
    },
  };
}
