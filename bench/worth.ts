import { noCurrency } from '../src/core/currency/project-currency';
import { planMoves } from '../src/core/currency/order/plan-moves';
import { trade } from '../src/core/currency/order/trade';
import { wantedOrder } from '../src/core/currency/order/wanted-order';
import type { ValuedItem } from '../src/core/currency/worth/valued';
import { worthOfAll } from '../src/core/currency/worth/worth-of-all';
import { median } from './median';
import { currency, enablers, hypothesisOf, items } from './order/traded-backlog';
import { count, type Row } from './table';

const runs = 60;
const mostMilliseconds = 20;

const idOf = (index: number) => String(10_000 + index);

/** @returns milliseconds that the processor took, in the middle of many runs: what else the machine does is not counted */
function milliseconds(what: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    what();
    return process.cpuUsage(before).user / 1000;
  });
  return median(times);
}

/** How long it takes to say what thousands of items are worth, and to put them in that order. */
export function worthTime(): Row[] {
  const backlog = Array.from({ length: items }, (_, index): ValuedItem => ({ id: idOf(index), hypothesis: hypothesisOf(index, idOf) }));
  const today = backlog.map(({ id }) => id);
  const { order } = trade({ items: backlog, currency });
  const of = `of ${items} items, ${enablers} of them enablers`;
  const figures: readonly (readonly [string, () => unknown])[] = [
    [`worth ${of}`, () => worthOfAll(backlog, currency)],
    [`worth ${of}, nothing in the currency`, () => worthOfAll(backlog, noCurrency)],
    [`moves to the order ${of}`, () => planMoves(today, wantedOrder(today, order, 'in-place'))],
  ];
  return figures.map(([what, act]) => count(what, milliseconds(act), 'ms', mostMilliseconds));
}
