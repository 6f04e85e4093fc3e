import { tradingKey } from '../amount';
import { decimalOf, tenTo } from '../decimal';
import type { Lack } from '../worth/lack';
import type { Worth } from '../worth/worth';
import type { Worths } from '../worth/worth-of-all';
import type { Effort } from './effort';

type Priced = Extract<Worth, { state: 'worth' }>;

/** An item in the order by worth. */
export interface Placed {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly worth: Priced;
  /** Where the order is per effort. */
  readonly effort: Extract<Effort, { state: 'known' }> | null;
}

/** Why an item has no place in the order. */
type OrderLack = Lack | { readonly lack: 'no-effort' } | { readonly lack: 'effort-is-zero' };

/** An item that is not in the same currency, or, per effort, has none to divide by. */
export interface Apart {
  readonly id: string;
  readonly lacks: readonly OrderLack[];
}

export interface WorthOrder {
  readonly placed: readonly Placed[];
  /** In today's order. */
  readonly apart: readonly Apart[];
}

/**
 * The items by what they are likely worth, the most first; what is worth the same stays in today's order.
 *
 * @param today issue ids
 * @param efforts given where the order is per effort: worth ÷ effort
 */
export function orderByWorth(today: readonly string[], worths: Worths, efforts?: ReadonlyMap<string, Effort>): WorthOrder {
  const keyed: { key: bigint; placed: Omit<Placed, 'place'> }[] = [];
  const apart: Apart[] = [];
  for (const id of today) {
    const worth = worths.get(id) ?? unknown;
    const effort = efforts === undefined ? null : (efforts.get(id) ?? noEffort);
    const lacks = [...(worth.state === 'none' ? worth.lacks : []), ...effortLacks(effort)];
    if (worth.state === 'none' || effort?.state === 'none' || effort?.state === 'zero') apart.push({ id, lacks });
    else keyed.push({ key: keyOf(worth, effort), placed: { id, worth, effort } });
  }
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key > b.key ? -1 : 1));
  return { placed: keyed.map(({ placed }, index) => ({ ...placed, place: index + 1 })), apart };
}

const unknown: Worth = { state: 'none', lacks: [{ lack: 'nothing-written' }], inOwnUnit: null };
const noEffort: Effort = { state: 'none' };

/** Of equal quotients the keys are equal: both are cut off at the same place. */
function keyOf({ range }: Priced, effort: Placed['effort']): bigint {
  const key = tradingKey(range.likely);
  if (effort === null) return key;
  const { digits, decimals } = decimalOf(effort.amount);
  return (key * tenTo(decimals)) / digits;
}

function effortLacks(effort: Effort | null): readonly OrderLack[] {
  if (effort?.state === 'none') return [{ lack: 'no-effort' }];
  return effort?.state === 'zero' ? [{ lack: 'effort-is-zero' }] : [];
}
