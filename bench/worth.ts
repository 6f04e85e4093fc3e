/** `npx tsx bench/worth.ts`: how long it takes to say what 5,000 items are worth, 500 of them enablers. */
import { noCurrency, type ProjectCurrency } from '../src/core/currency/project-currency';
import { trade } from '../src/core/currency/order/trade';
import { planMoves } from '../src/core/currency/order/plan-moves';
import { wantedOrder } from '../src/core/currency/order/wanted-order';
import type { ValuedItem } from '../src/core/currency/worth/valued';
import { worthOfAll } from '../src/core/currency/worth/worth-of-all';
import { median } from './median';

const items = 5000;
const enablers = 500;
const runs = 60;

const currency: ProjectCurrency = {
  currency: { name: 'Croissants per week', symbol: 'croissants', symbolPlace: 'after', decimals: 0 },
  // As typed: with few decimals.
  measures: Array.from({ length: 20 }, (_, index) => ({
    id: `m${index}`,
    name: `Measure ${index}`,
    unit: 'per week',
    direction: index % 3 === 0 ? 'down' : 'up',
    precision: 1,
    status: 'current',
    rate: { perUnit: (35 + index * 170) / 100, why: 'counted for a week' },
  })),
};

const idOf = (index: number) => String(10_000 + index);

/** Spread over the whole range without chance, so that every run measures the same. */
const spread = (index: number, most: number) => (index * 7919) % most;

function hypothesis(index: number): ValuedItem {
  const baseline = spread(index, 400) / 4;
  return {
    id: idOf(index),
    hypothesis: {
      kind: 'hypothesis',
      measure: { source: 'project', id: `m${index % 20}` },
      expectation: { baseline, low: baseline + 2.5, likely: baseline + 1 + spread(index, 97) / 4, high: baseline + 20 },
      confidence: spread(index, 101),
      enables: [],
    },
  };
}

/** Ten things each; every other one also enables the enabler before it. */
function enabler(index: number): ValuedItem {
  const targets = Array.from({ length: 10 }, (_, target) => idOf(enablers + spread(index * 10 + target, items - enablers)));
  const chained = index % 2 === 1 ? [idOf(index - 1)] : [];
  const nothing = { baseline: null, low: null, likely: null, high: null };
  const enables = [...new Set([...targets, ...chained])];
  return { id: idOf(index), hypothesis: { kind: 'enabler', measure: null, expectation: nothing, confidence: null, enables } };
}

const backlog = Array.from({ length: items }, (_, index) => (index < enablers ? enabler(index) : hypothesis(index)));
const today = backlog.map(({ id }) => id);

function milliseconds(what: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    what();
    return performance.now() - began;
  });
  return median(times);
}

const order = () => trade({ items: backlog, currency }).order;
const ordered = order();

const figures: readonly (readonly [string, number])[] = [
  ['worth of all', milliseconds(() => worthOfAll(backlog, currency))],
  ['worth of all, nothing in the currency', milliseconds(() => worthOfAll(backlog, noCurrency))],
  ['worth and order', milliseconds(order)],
  ['moves to that order', milliseconds(() => planMoves(today, wantedOrder(today, ordered, 'in-place')))],
];
for (const [what, value] of figures) console.log(`${what}: ${value.toFixed(1)} ms (median of ${runs}, ${items} items, ${enablers} enablers)`);
