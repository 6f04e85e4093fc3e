import VisuallyHidden from '@atlaskit/visually-hidden';
import { useCallback, useEffect, useId, useMemo, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import { useLongList } from '../../shared/long-list/use-long-list';
import { useWords } from '../../words/words';
import css from './FindingGrid.module.css';
import { GridRow } from './GridRow';
import { keyCommand, type KeyCommand } from './key-command';
import { idsOf, type Row } from './rows';
import { activeIndex, type Selection, type SelectionEvent } from './selection';
import { useFolding } from './use-folding';

interface FindingGridProps {
  readonly rows: readonly Row[];
  readonly guard: GuardWords;
  readonly selection: Selection;
  readonly onSelect: (event: SelectionEvent) => void;
  /** Somebody wants to mend what is chosen. */
  readonly onRepair: () => void;
}

/** In pixels, until a row has been measured: an item is taller with each finding. */
const usualHeightOf = (row: Row | undefined) => (row?.type === 'rule' ? 40 : 44 + 20 * (row?.findings.length ?? 1));

/** The list of findings. However long it is, only what is in view is in the page. */
export function FindingGrid({ rows, guard, selection, onSelect, onRepair }: FindingGridProps) {
  const words = useWords().check.list;
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const { unfolded, fold } = useFolding();
  const active = activeIndex(selection, rows);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const usualHeight = useCallback((index: number) => usualHeightOf(rows[index]), [rows]);
  const { virtualizer, roomInPixels } = useLongList({ keys, usualHeight, active, scroller, partOfScreen: 0.55 });

  useEffect(() => {
    if (!hasFocus.current) return;
    virtualizer.scrollToIndex(active);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active, virtualizer]);

  const act = (command: KeyCommand, from: number): void => {
    const row = rows[from];
    switch (command.type) {
      case 'go':
        onSelect({ type: 'went', from, to: from + command.by, extends: command.extends });
        break;
      case 'go-to':
        onSelect({ type: 'went', from, to: command.end === 'first' ? 0 : rows.length - 1, extends: command.extends });
        break;
      case 'toggle':
        onSelect({ type: 'toggled', at: from });
        break;
      case 'all':
      case 'none':
        onSelect({ type: command.type });
        break;
      case 'repair':
        if (selection.chosen.size === 0) onSelect({ type: 'toggled', at: from });
        onRepair();
        break;
      case 'unfold':
      case 'fold':
        if (row !== undefined) fold(row.key, command.type === 'unfold');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Inside of a row, the keys belong to its links and buttons.
    const isOnRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    const command = isOnRow ? keyCommand(event) : null;
    if (command === null) return;
    event.preventDefault();
    act(command, rowUnder(event) ?? active);
  };
  const onClick = (event: MouseEvent) => {
    const index = rowUnder(event);
    if (index === null || isReading(event)) return;
    hasFocus.current = true;
    onSelect(event.shiftKey ? { type: 'went', from: active, to: index, extends: true } : { type: 'toggled', at: index });
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    hasFocus.current = relatedTarget instanceof Node && scroller.current?.contains(relatedTarget) === true;
  };

  return (
    <div className={css.frame}>
      <VisuallyHidden>
        <p id={hintId}>{words.keys}</p>
      </VisuallyHidden>
      <div ref={scroller} className={css.scroller} style={{ maxBlockSize: roomInPixels }} tabIndex={-1}>
        <div
          role="grid"
          aria-label={words.name}
          aria-describedby={hintId}
          aria-multiselectable="true"
          aria-rowcount={rows.length}
          className={css.grid}
          style={{ blockSize: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={() => {
            hasFocus.current = true;
          }}
          onBlur={onBlur}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const ids = idsOf(row);
            return (
              <GridRow
                key={key}
                ref={virtualizer.measureElement}
                row={row}
                guard={guard}
                index={index}
                top={start}
                isChosen={ids.length > 0 && ids.every((id) => selection.chosen.has(id))}
                isActive={index === active}
                isUnfolded={unfolded.has(row.key)}
                onFold={fold}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Index of the row that something happened in. */
function rowUnder({ target }: MouseEvent | KeyboardEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;
  return row === null ? null : Number(row.dataset.index);
}

/** Following a link or marking words to copy them is not choosing. */
function isReading({ target }: MouseEvent): boolean {
  const onControl = target instanceof Element && target.closest('a, button') !== null;
  return onControl || window.getSelection()?.isCollapsed === false;
}
