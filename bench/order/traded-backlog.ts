import type { ProjectCurrency } from '../../src/core/currency/project-currency';
import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';

/** How many items there are, and how many of them, the first ones, are enablers. */
export const items = 5000;
export const enablers = 500;
const measures = 20;

export const currency: ProjectCurrency = {
  currency: { name: 'Croissants per week', symbol: 'croissants', symbolPlace: 'after', decimals: 0 },
  // As typed: with few decimals.
  measures: Array.from({ length: measures }, (_, index) => ({
    id: `m${index}`,
    name: `Measure ${index}`,
    unit: 'per week',
    direction: index % 3 === 0 ? 'down' : 'up',
    precision: 1,
    status: 'current',
    rate: { perUnit: (35 + index * 170) / 100, why: 'counted for a week' },
  })),
};

/** Spread over the whole range without chance, so that every run measures the same. */
const spread = (index: number, most: number) => (index * 7919) % most;

function hypothesis(index: number): Hypothesis {
  const baseline = spread(index, 400) / 4;
  return {
    ...emptyHypothesis,
    thing: `offering the ${index}th kind of bread`,
    value: 'more guests who come back for it',
    measure: { source: 'project', id: `m${index % measures}` },
    expectation: { baseline, low: baseline + 2.5, likely: baseline + 1 + spread(index, 97) / 4, high: baseline + 30 },
    confidence: spread(index, 101),
  };
}

/** Ten things each; every other one also enables the enabler before it. */
function enabler(index: number, idOf: (index: number) => string): Hypothesis {
  const targets = Array.from({ length: 10 }, (_, target) => idOf(enablers + spread(index * 10 + target, items - enablers)));
  const chained = index % 2 === 1 ? [idOf(index - 1)] : [];
  return { ...emptyHypothesis, kind: 'enabler', thing: `the ${index}th oven`, value: 'what it bakes', enables: [...new Set([...targets, ...chained])] };
}

/** What is written on the item with this index, counted from 0. @param idOf the id of an item by its index */
export const hypothesisOf = (index: number, idOf: (index: number) => string): Hypothesis => (index < enablers ? enabler(index, idOf) : hypothesis(index));
