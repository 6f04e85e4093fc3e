import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { partsBehind, type CurrencyPart } from '../../../src/core/currency/currency-parts';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';

const fields = ['name', 'unit', 'direction', 'precision'] as const;

/**
 * My changes without those that write or rest on a part that stays as somebody else has it. Of a
 * measure, the fields that nobody else touched go on.
 */
export function withoutParts(changes: readonly CurrencyChange[], parts: ReadonlySet<CurrencyPart>, content: ProjectCurrency): readonly CurrencyChange[] {
  return changes.flatMap((change): readonly CurrencyChange[] => {
    if (change.type !== 'change-measure') return partsBehind(change, content).some((part) => parts.has(part)) ? [] : [change];
    const kept = fields.filter((field) => change[field] !== undefined && !parts.has(`${field}:${change.id}`));
    if (kept.length === 0) return [];
    const left = Object.fromEntries(Object.entries(change).filter(([key]) => !fields.some((field) => field === key) || kept.some((field) => field === key)));
    return [left as typeof change];
  });
}
