import type { Repair as Remedy } from '../../src/core/backlog/finding';
import { rules } from '../../src/core/backlog/rules/index';
import type { RepairItem, RepairKind } from './repair';

/** What the person may do to these items, as Jira tells it. */
export interface MayRepair {
  readonly edit: boolean;
  /** Plan: move between sprints and the backlog. */
  readonly schedule: boolean;
}

/** What keeps a person from a repair. */
type Obstacle = 'may-not-edit' | 'may-not-schedule';

interface OfferedRepair {
  readonly kind: RepairKind;
  /** Null where it can be done. */
  readonly obstacle: Obstacle | null;
}

const kinds: readonly RepairKind[] = ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'];

/** Some of what the rules advise is done in the hypothesis itself. */
const kindOf = (remedy: Remedy): RepairKind => kinds.find((kind) => kind === remedy) ?? 'give-it-a-value';

/** The repairs that fit every one of these items, with what keeps the person from them. */
export function offeredRepairs(items: readonly RepairItem[], may: MayRepair): readonly OfferedRepair[] {
  const fitting = items.map(({ rules: found }) => new Set(found.flatMap((rule) => rules[rule].repairs.map(kindOf))));
  return kinds
    .filter((kind) => fitting.length > 0 && fitting.every((fits) => fits.has(kind)))
    .filter((kind) => items.every(({ level = 0 }) => level === 0 || !forBaseLevel.has(kind)))
    .map((kind) => ({ kind, obstacle: obstacleTo(kind, may) }));
}

/** Jira keeps epics out of sprints, and a sub-task where its parent is. */
const forBaseLevel: ReadonlySet<RepairKind> = new Set(['move-to-sprint', 'put-under-hypothesis']);

/** Whether *give it a value* means to write the hypothesis: no type stands in the way. */
export const carryAlready = (items: readonly RepairItem[]): boolean =>
  items.every(({ rules: found }) => !found.some((rule) => rules[rule].repairs.includes('give-it-a-value')));

/** What keeps the person from this repair; null where nothing does. */
export function obstacleTo(kind: RepairKind, { edit, schedule }: MayRepair): Obstacle | null {
  if (!edit) return 'may-not-edit';
  return kind === 'move-to-sprint' && !schedule ? 'may-not-schedule' : null;
}
