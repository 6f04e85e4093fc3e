import type { OrderItem } from '../../../static/order/reading/order-item';
import { tryOut } from '../../../static/order/trading/tried';
import { asItIs, type WhatIf } from '../../../src/core/currency/order/what-if';
import { trade } from '../../../src/core/currency/order/trade';
import type { ValuedItem } from '../../../src/core/currency/worth/valued';
import { bakeryCurrency } from '../../core/currency/a-currency';

/** The same with a key and a summary. */
export const named = ({ id, hypothesis }: ValuedItem): OrderItem => ({ id, key: `BAKE-${id}`, summary: `Bet ${id}`, hypothesis });

/** What the bakery's rates make of these. */
export function traded(items: readonly OrderItem[], tried: WhatIf = asItIs) {
  const now = { items, currency: bakeryCurrency };
  return tryOut(now, trade(now), tried);
}
