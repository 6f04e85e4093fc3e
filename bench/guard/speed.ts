import { performance } from 'node:perf_hooks';
import { assessItem } from '../../src/core/backlog/assess-item';
import { defaultGuardSettings } from '../../src/core/backlog/guard-settings';
import type { Item } from '../../src/core/backlog/item';

/** The most that one item may take, in microseconds on one core. */
export const mostMicroseconds = 50;

const rounds = 60;
/** Few enough to be through before the machine turns to something else. */
const batch = 20;

/**
 * Microseconds for one item: the fastest of some rounds, batch by batch. What a round takes longer,
 * the machine spent on something else (https://docs.python.org/3/library/timeit.html, on repeat).
 */
export function microsecondsPerItem(items: readonly Item[]): number {
  const batches = Array.from({ length: Math.ceil(items.length / batch) }, (_, at) => items.slice(at * batch, (at + 1) * batch));
  return (batches.reduce((sum, some) => sum + fastest(some), 0) * 1000) / items.length;
}

function fastest(items: readonly Item[]): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (const item of items) assessItem(item, defaultGuardSettings, '2026-11-22');
      return performance.now() - start;
    }),
  );
}
