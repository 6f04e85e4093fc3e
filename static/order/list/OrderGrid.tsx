import VisuallyHidden from '@atlaskit/visually-hidden';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Currency } from '../../../src/core/currency/currency';
import type { EffortKind } from '../../../src/core/currency/order/effort';
import type { WhatIf } from '../../../src/core/currency/order/what-if';
import type { Epics } from '../../api/epics';
import type { Row } from '../trading/arrange';
import type { Placement } from '../trading/placement';
import { useLongList } from '../../shared/long-list/use-long-list';
import { useOrderWords } from '../words/order-words';
import { gridCommand } from './grid-command';
import { MoveBar } from './MoveBar';
import css from './OrderGrid.module.css';
import { OrderRow } from './OrderRow';
import { useDrops } from './use-drag-row';

interface OrderGridProps {
  readonly rows: readonly Row[];
  readonly currency: Currency;
  readonly per: EffortKind | null;
  readonly epics: Epics;
  readonly confidences: WhatIf['confidences'];
  readonly onConfidence: (id: string, value: number | undefined) => void;
  readonly onPlace: (placement: Placement) => void;
  readonly onReset: (() => void) | null;
}

/** In pixels, with its border: as high as nearly all are. */
const rowHeight = () => 69;

/** Today's order beside the order by worth. However long it is, only what is in view is in the page. */
export function OrderGrid({ rows, currency, per, epics, confidences, onConfidence, onPlace, onReset }: OrderGridProps) {
  const words = useOrderWords();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [announced, setAnnounced] = useState('');
  const keys = useMemo(() => rows.map(({ item }) => item.id), [rows]);
  const active = activeId === null ? -1 : keys.indexOf(activeId);
  const { virtualizer, roomInPixels } = useLongList({ keys, usualHeight: rowHeight, active, scroller, partOfScreen: 0.55 });
  useDrops(onPlace);

  useEffect(() => {
    if (!hasFocus.current || active < 0) return;
    virtualizer.scrollToIndex(active);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active, virtualizer]);

  const fold = useCallback(
    (id: string, isOpen: boolean) => setUnfolded((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id))),
    [],
  );
  const goTo = (index: number) => setActiveId(keys[Math.min(Math.max(index, 0), keys.length - 1)] ?? null);
  const move = (row: Row, place: number) => {
    const to = Math.min(Math.max(place, 1), rows.length);
    if (to === row.place) return;
    onPlace({ id: row.item.id, place: to });
    setAnnounced(words.move.moved(row.item.key, to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Inside of a row, the keys belong to its links, buttons and fields.
    const isOnRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    const command = isOnRow ? gridCommand(event) : null;
    const row = rows[Math.max(active, 0)];
    if (command === null || row === undefined) return;
    event.preventDefault();
    if (command.type === 'go') goTo(active + command.by);
    else if (command.type === 'go-to') goTo(command.end === 'first' ? 0 : rows.length - 1);
    else if (command.type === 'move') move(row, row.place + command.by);
    else fold(row.item.id, !unfolded.has(row.item.id));
  };
  const onFocus = ({ target }: FocusEvent) => {
    hasFocus.current = true;
    choose(target);
  };
  const choose = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    if (row !== null) setActiveId(keys[Number(row.dataset.index)] ?? null);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    hasFocus.current = relatedTarget instanceof Node && scroller.current?.contains(relatedTarget) === true;
  };

  return (
    <div className={css.order}>
      <VisuallyHidden>
        <p id={hintId}>{words.list.keys}</p>
        <span role="status">{announced}</span>
      </VisuallyHidden>
      <div className={css.frame}>
        <div ref={scroller} className={css.scroller} style={{ maxBlockSize: roomInPixels }} tabIndex={-1}>
          <div role="grid" aria-label={words.list.name} aria-describedby={hintId} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur} onClick={({ target }: MouseEvent) => choose(target)}>
            <div role="row" aria-rowindex={1} className={css.head}>
              <span role="columnheader">{words.list.place}</span>
              <span role="columnheader" className={css.today}>
                {words.list.today}
              </span>
              <span role="columnheader">{words.list.byWorth}</span>
              <span role="columnheader" className={css.worth}>
                {words.list.worth}
              </span>
              <span role="columnheader" className={css.last}>
                <VisuallyHidden>{words.list.why}</VisuallyHidden>
              </span>
            </div>
            <div role="presentation" className={css.body} style={{ blockSize: virtualizer.getTotalSize() }}>
              {virtualizer.getVirtualItems().map(({ index, key, start }) => {
                const row = rows[index];
                if (row === undefined) return null;
                const { id } = row.item;
                return (
                  <OrderRow
                    key={key}
                    measure={virtualizer.measureElement}
                    row={row}
                    index={index}
                    top={start}
                    currency={currency}
                    per={per}
                    epics={epics}
                    confidence={confidences.get(id) ?? undefined}
                    onConfidence={onConfidence}
                    isReached={index === Math.max(active, 0)}
                    isChosen={index === active}
                    isUnfolded={unfolded.has(id)}
                    onFold={fold}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </div>
      {/* Behind the list: it grows when a row is chosen, and what is being clicked must not move away. */}
      <MoveBar row={rows[active]} last={rows.length} onMove={move} onReset={onReset} />
    </div>
  );
}
