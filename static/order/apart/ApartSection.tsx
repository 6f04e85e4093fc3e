import Heading from '@atlaskit/heading';
import { useMemo, useRef } from 'react';
import { openSettings } from '../../api/dialogs';
import { useLongList } from '../../shared/long-list/use-long-list';
import type { ApartRow } from '../trading/apart';
import { useOrderWords } from '../words/order-words';
import { ApartItem } from './ApartItem';
import css from './ApartSection.module.css';

interface ApartSectionProps {
  readonly rows: readonly ApartRow[];
  readonly count: number;
  readonly isPerEffort: boolean;
  readonly isAtEnd: boolean;
  readonly onAtEnd: (isAtEnd: boolean) => void;
  readonly canBeMoved: boolean;
  readonly projectId: string;
  /** What somebody may have mended in a dialog. */
  readonly onMended: (ids: readonly string[]) => void;
  readonly onSettings: () => void;
}

/** In pixels. */
const rowHeight = () => 56;

/** What cannot be compared with the others: each with what is missing, and the way to mend it. */
export function ApartSection({ rows, count, isPerEffort, isAtEnd, onAtEnd, canBeMoved, projectId, onMended, onSettings }: ApartSectionProps) {
  const words = useOrderWords().apart;
  const title = isPerEffort ? words.titlePerEffort(count) : words.title(count);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { virtualizer, roomInPixels } = useLongList({ keys, usualHeight: rowHeight, active: -1, scroller, partOfScreen: 0.4 });
  const openRates = () => openSettings({ issueId: '', projectId }, words.settings, onSettings);
  return (
    <section className={css.apart} aria-label={title}>
      <Heading size="small" as="h2">
        {title}
      </Heading>
      <p className={css.subtle}>{isAtEnd ? words.hintAtEnd : words.hint}</p>
      {canBeMoved && (
        <label className={css.choice}>
          <input type="checkbox" checked={isAtEnd} onChange={({ currentTarget }) => onAtEnd(currentTarget.checked)} /> {words.atEnd}
        </label>
      )}
      <div ref={scroller} className={css.scroller} style={{ maxBlockSize: roomInPixels }} tabIndex={0} role="group" aria-label={words.list}>
        <ul className={css.list} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <li key={key} ref={virtualizer.measureElement} data-index={index} className={css.row} style={{ transform: `translateY(${start}px)` }}>
                {row.type === 'item' ? (
                  <ApartItem row={row} projectId={projectId} onMended={() => onMended([row.item.id])} onSettings={openRates} />
                ) : (
                  <strong>{row.type === 'group' ? words.group(row.name, row.unit) : words.alone}</strong>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
