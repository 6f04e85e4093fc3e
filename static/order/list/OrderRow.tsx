import { memo, useRef } from 'react';
import type { Currency } from '../../../src/core/currency/currency';
import type { EffortKind } from '../../../src/core/currency/order/effort';
import type { Epics } from '../../api/epics';
import { IssueLink } from '../../shared/IssueLink';
import type { Row } from '../trading/arrange';
import { useOrderWords } from '../words/order-words';
import { Change } from './Change';
import css from './OrderRow.module.css';
import { RowDetails } from './RowDetails';
import { useDragRow } from './use-drag-row';
import { WorthCell } from './WorthCell';

interface OrderRowProps {
  readonly measure: (element: Element | null) => void;
  readonly row: Row;
  readonly index: number;
  /** Where it lies in the list, in pixels. */
  readonly top: number;
  readonly currency: Currency;
  readonly per: EffortKind | null;
  readonly epics: Epics;
  /** The one that is tried out. */
  readonly confidence: number | undefined;
  readonly onConfidence: (id: string, value: number | undefined) => void;
  /** Tab comes to it, and to what is in it. */
  readonly isReached: boolean;
  /** The one that is moved by hand. */
  readonly isChosen: boolean;
  readonly isUnfolded: boolean;
  readonly onFold: (id: string, isOpen: boolean) => void;
}

/** A place, with what is there today and what would be. Drawn anew only when it changes. */
export const OrderRow = memo(function OrderRow(props: OrderRowProps) {
  const { measure, row, index, top, currency, per, epics, confidence, onConfidence, isReached, isChosen, isUnfolded, onFold } = props;
  const words = useOrderWords().list;
  const { item, todayHere, place, isByHand, isMove } = row;
  const element = useRef<HTMLDivElement | null>(null);
  const side = useDragRow(element, item.id, place);
  const tabIndex = isReached ? 0 : -1;
  return (
    <div
      ref={(now) => {
        element.current = now;
        measure(now);
      }}
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      tabIndex={tabIndex}
      className={`${css.row} ${isChosen ? css.chosen : ''} ${side === null ? '' : css[side]}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div className={css.cells} role="presentation">
        <span role="gridcell" className={css.place}>
          <span>{words.number(place)}</span>
          <Change row={row} />
        </span>
        <span role="gridcell" className={css.today} dir="auto">
          {todayHere.key} {todayHere.summary}
        </span>
        <div role="gridcell" className={`${css.item} ${isMove ? css.moves : ''}`}>
          <span className={css.key}>
            <IssueLink issueKey={item.key} tabIndex={tabIndex} />
          </span>
          <bdi className={css.summary}>{item.summary}</bdi>
          <Badges row={row} isByHand={isByHand} />
        </div>
        <div role="gridcell" className={css.worth}>
          <WorthCell placed={row.placed} currency={currency} per={per} />
        </div>
        <span role="gridcell" className={css.why}>
          <button
            type="button"
            className={css.button}
            tabIndex={tabIndex}
            aria-expanded={isUnfolded}
            aria-label={isUnfolded ? words.hideWhyOf(item.key) : words.whyOf(item.key)}
            onClick={() => onFold(item.id, !isUnfolded)}
          >
            {isUnfolded ? words.hideWhy : words.why}
          </button>
        </span>
      </div>
      {isUnfolded && <RowDetails row={row} currency={currency} per={per} epics={epics} confidence={confidence} onConfidence={onConfidence} />}
    </div>
  );
});

function Badges({ row: { placed, withoutTrying, waitsFor }, isByHand }: { readonly row: Row; readonly isByHand: boolean }) {
  const { list, because } = useOrderWords();
  const { path } = placed.worth;
  const isTried = !isByHand && withoutTrying !== placed.place;
  return (
    <>
      {path.kind === 'shared' && (
        <span className={css.badge}>
          {list.enabler}: {list.sharedWith(path.shares.length)}
        </span>
      )}
      {isByHand && <span className={css.badge}>{list.byHand}</span>}
      {isTried && <span className={`${css.badge} ${css.tried}`}>{withoutTrying === null ? list.newlyPlaced : list.tried(withoutTrying)}</span>}
      {waitsFor.length > 0 && <span className={css.badge}>{because.waitsFor(waitsFor.map(({ key }) => key).join(', '))}</span>}
    </>
  );
}
