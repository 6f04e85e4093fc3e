import type { Lack } from './lack';
import type { InOwnUnit } from './worth';
import type { Worths } from './worth-of-all';

/** Items that can be compared with each other, in a unit that they share. */
interface ComparableGroup {
  readonly name: string;
  readonly unit: string;
  /** From the largest likely change × confidence to the smallest. */
  readonly items: readonly { readonly id: string; readonly inOwnUnit: InOwnUnit }[];
}

/** Which items can be compared with which. Each is in exactly one of the three. */
export interface Comparability {
  /** With each other, in the currency. */
  readonly inCurrency: readonly string[];
  /** Two and more that share a measure without a rate. */
  readonly groups: readonly ComparableGroup[];
  /** With nothing. */
  readonly alone: readonly string[];
  /** Of everything that is not in the currency: what is missing. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

export function comparabilityOf(worths: Worths): Comparability {
  const inCurrency: string[] = [];
  const lacks = new Map<string, readonly Lack[]>();
  const byMeasure = new Map<string, { id: string; inOwnUnit: InOwnUnit }[]>();
  for (const [id, worth] of worths) {
    if (worth.state === 'worth') {
      inCurrency.push(id);
      continue;
    }
    lacks.set(id, worth.lacks);
    const { inOwnUnit } = worth;
    if (inOwnUnit === null) continue;
    const members = byMeasure.get(inOwnUnit.measureKey);
    if (members === undefined) byMeasure.set(inOwnUnit.measureKey, [{ id, inOwnUnit }]);
    else members.push({ id, inOwnUnit });
  }
  const groups = [...byMeasure.values()].filter((members) => members.length > 1).map(groupOf);
  const grouped = new Set(groups.flatMap(({ items }) => items.map(({ id }) => id)));
  return { inCurrency, groups, alone: [...lacks.keys()].filter((id) => !grouped.has(id)), lacks };
}

function groupOf(members: readonly { id: string; inOwnUnit: InOwnUnit }[]): ComparableGroup {
  const items = [...members].sort((a, b) => descending(a.inOwnUnit.range.likely, b.inOwnUnit.range.likely));
  const { name = '', unit = '' } = items[0]?.inOwnUnit ?? {};
  return { name, unit, items };
}

function descending(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
