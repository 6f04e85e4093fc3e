import { useDeferredValue, useMemo, useReducer, useRef, useState } from 'react';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { AfterPaint } from '../../shared/AfterPaint';
import type { CheckState } from '../reading/check-state';
import type { Check } from '../reading/create-check';
import { Repairs } from '../repairing/Repairs';
import type { Summary } from '../summary';
import { filterEntries, isFiltering, noFilter, type ShownItem } from './filter';
import { FilterBar } from './FilterBar';
import { FindingGrid } from './FindingGrid';
import css from './Findings.module.css';
import { NoMatch } from './NoMatch';
import { listRows, type Grouping } from './rows';
import { useFilterKey } from './use-filter-key';
import { useWayToRepairs } from './use-way-to-repairs';
import { nextSelection, nothingSelected, type Selection, type SelectionEvent } from './selection';

interface FindingsProps {
  readonly check: Check;
  readonly state: CheckState;
  readonly summary: Summary;
  readonly siteUrl: string | null;
  readonly guard: GuardWords;
}

const nothing: readonly ShownItem[] = [];

/** All that was found: what is shown of it, what is chosen, and what can be done with that. */
export function Findings({ check, state, summary, siteUrl, guard }: FindingsProps) {
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>('item');
  // A long list is drawn anew when there is time for it: the key that was pressed comes first.
  const wanted = useDeferredValue(filter);
  const arrangement = useDeferredValue(grouping);
  const shown = useMemo(() => filterEntries(state.entries, wanted), [state.entries, wanted]);
  const rows = useMemo(() => listRows(shown, arrangement), [shown, arrangement]);
  const [selection, select] = useReducer(
    (before: Selection, { event, among }: { readonly event: SelectionEvent; readonly among: typeof rows }) => nextSelection(before, event, among),
    nothingSelected,
  );
  const repairs = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const onSelect = (event: SelectionEvent) => select({ event, among: rows });
  const found = useMemo(() => shown.filter(({ isMended }) => !isMended), [shown]);
  const choice = useDeferredValue(selection.chosen);
  const chosen = useMemo(() => (choice.size === 0 ? nothing : found.filter(({ entry }) => choice.has(entry.id))), [found, choice]);
  const goToRepairs = useWayToRepairs(repairs, choice === selection.chosen);
  useFilterKey(search);
  return (
    <div className={css.findings}>
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        grouping={grouping}
        onGroup={setGrouping}
        search={search}
        found={found}
        byRule={summary.byRule}
        siteUrl={siteUrl}
        guard={guard}
      />
      <Repairs ref={repairs} check={check} state={state} chosen={chosen} onClear={() => onSelect({ type: 'none' })} />
      {rows.length === 0 ? (
        <NoMatch onClear={isFiltering(filter) ? () => setFilter(noFilter) : null} />
      ) : (
        <AfterPaint>
          <FindingGrid
            rows={rows}
            guard={guard}
            selection={selection}
            onSelect={onSelect}
            onRepair={goToRepairs}
          />
        </AfterPaint>
      )}
    </div>
  );
}
