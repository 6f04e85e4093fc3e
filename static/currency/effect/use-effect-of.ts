import { useDeferredValue, useMemo } from 'react';
import { applyCurrencyChange } from '../../../src/core/currency/apply-currency-change';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { effectOfCurrency, type Effect } from '../../../src/core/currency/order/effect';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { ProjectHypotheses, Reading } from './read-hypotheses';
import { useHypotheses } from './use-hypotheses';

export type EffectState =
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'failed' }
  | { readonly type: 'known'; readonly effect: Effect; readonly issues: ProjectHypotheses['issues'] };

/** What changes of the currency would do to the order by worth, while they are still being typed. */
export function useEffectOf(projectId: string, content: ProjectCurrency, changes: readonly CurrencyChange[]): EffectState {
  const { data, isError, reading } = useHypotheses(projectId);
  const wanted = useDeferredValue(JSON.stringify(changes));
  const effect = useMemo(
    () => (data === undefined ? null : effectOfCurrency({ items: data.items, today: data.today, currency: content }, changed(content, JSON.parse(wanted) as readonly CurrencyChange[]))),
    [data, content, wanted],
  );
  if (data !== undefined && effect !== null) return { type: 'known', effect, issues: data.issues };
  return isError ? { type: 'failed' } : { type: 'reading', reading };
}

/** What cannot be made of it is refused when it is saved. */
function changed(content: ProjectCurrency, changes: readonly CurrencyChange[]): ProjectCurrency {
  return changes.reduce((before, change) => {
    const applied = applyCurrencyChange(before, change, new Set());
    return applied.ok ? applied.content : before;
  }, content);
}
