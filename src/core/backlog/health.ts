import type { Finding } from './finding';
import { ruleNames, type RuleName } from './rule-name';

/** How much of a product backlog can be traded on value. */
export interface Health {
  /** Items without a warning. */
  readonly tradable: number;
  readonly items: number;
  /** Whole percent; null where there are no items. */
  readonly percent: number | null;
}

type Found = Pick<Finding, 'rule' | 'severity'>;

interface Assessed {
  readonly findings: readonly Found[];
}

const isWarning = ({ severity }: Found): boolean => severity === 'warn';

/**
 * The share of a product backlog's items without a warning. Hints don't count: they say what could
 * be clearer, not that an item can't be traded.
 */
export function backlogHealth(items: readonly Assessed[]): Health {
  const tradable = items.filter(({ findings }) => !findings.some(isWarning)).length;
  return { tradable, items: items.length, percent: items.length === 0 ? null : wholePercent(tradable / items.length) };
}

/** Rounded to the nearest, but all and none are said only of all and none. */
function wholePercent(share: number): number {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** How many findings each rule has made. */
export function findingsByRule(items: readonly Assessed[]): Readonly<Record<RuleName, number>> {
  const counts = Object.fromEntries(ruleNames.map((rule) => [rule, 0])) as Record<RuleName, number>;
  for (const { findings } of items) for (const { rule } of findings) counts[rule] += 1;
  return counts;
}
