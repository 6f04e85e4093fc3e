import { useDeferredValue, useMemo } from 'react';
import { applyCurrencyChange } from '../../../src/core/currency/apply-currency-change';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { effectBetween, type Effect } from '../../../src/core/currency/order/effect';
import { trade, type Trade } from '../../../src/core/currency/order/trade';
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
  const today = useMemo(() => data && tradeAsItIs(data, content), [data, content]);
  // The key that was pressed comes first, and the order of today before the one that would be.
  const wanted = useDeferredValue(JSON.stringify(changes));
  const known = useDeferredValue(today);
  const effect = useMemo(
    () => known && effectBetween(known.traded, trade({ ...known.now, currency: changed(known.now.currency, JSON.parse(wanted) as readonly CurrencyChange[]) })),
    [known, wanted],
  );
  if (data !== undefined && effect !== undefined) return { type: 'known', effect, issues: data.issues };
  return isError ? { type: 'failed' } : { type: 'reading', reading };
}

function tradeAsItIs({ items, today }: ProjectHypotheses, currency: ProjectCurrency) {
  const now: Trade = { items, today, currency };
  return { now, traded: trade(now) };
}

/** What cannot be made of it is refused when it is saved. */
function changed(content: ProjectCurrency, changes: readonly CurrencyChange[]): ProjectCurrency {
  return changes.reduce((before, change) => {
    const applied = applyCurrencyChange(before, change, new Set());
    return applied.ok ? applied.content : before;
  }, content);
}
