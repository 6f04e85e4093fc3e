import { forwardRef, memo } from 'react';
import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import css from './GridRow.module.css';
import { ItemRow } from './ItemRow';
import type { Row } from './rows';
import { RuleRow } from './RuleRow';

interface GridRowProps {
  readonly row: Row;
  readonly guard: GuardWords;
  readonly index: number;
  /** Where it lies in the list, in pixels. */
  readonly top: number;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly isUnfolded: boolean;
  readonly onFold: (key: string, isOpen: boolean) => void;
}

/** A row of the list, whatever it shows; the keyboard comes to the active one. Drawn anew only when it changes. */
export const GridRow = memo(
  forwardRef<HTMLDivElement, GridRowProps>(function GridRow({ row, guard, index, top, isChosen, isActive, isUnfolded, onFold }, ref) {
    return (
      <div
        ref={ref}
        data-index={index}
        role="row"
        aria-rowindex={index + 1}
        aria-selected={isChosen}
        tabIndex={isActive ? 0 : -1}
        className={`${css.row} ${isChosen ? css.chosen : ''}`}
        style={{ transform: `translateY(${top}px)` }}
      >
        {row.type === 'rule' ? (
          <RuleRow row={row} guard={guard} isChosen={isChosen} />
        ) : (
          <ItemRow row={row} guard={guard} isChosen={isChosen} isActive={isActive} isUnfolded={isUnfolded} onFold={onFold} />
        )}
      </div>
    );
  }),
);
