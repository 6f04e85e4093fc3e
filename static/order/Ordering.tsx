import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { asItIs } from '../../src/core/currency/order/what-if';
import { planMoves } from '../../src/core/currency/order/plan-moves';
import { trade } from '../../src/core/currency/order/trade';
import { wantedOrder } from '../../src/core/currency/order/wanted-order';
import { AfterPaint } from '../shared/AfterPaint';
import { ApartSection } from './apart/ApartSection';
import { ApplyPanel } from './applying/ApplyPanel';
import type { ApplyingRanks } from './applying/create-applying';
import { OrderGrid } from './list/OrderGrid';
import css from './Ordering.module.css';
import { OrderTools } from './OrderTools';
import type { Order } from './reading/create-order';
import type { OrderState } from './reading/order-state';
import { apartRows } from './trading/apart';
import { arrange } from './trading/arrange';
import { useEffortChoice } from './trading/effort-choice';
import type { Placement } from './trading/placement';
import { tradeOf } from './trading/trade-of';
import { tryOut, withTry } from './trading/tried';
import { RatesToTry } from './trying/RatesToTry';
import { TryingNote } from './trying/TryingNote';

interface OrderingProps {
  readonly order: Order;
  readonly applying: ApplyingRanks;
  readonly state: OrderState;
  readonly projectId: string;
}

/** The order, all that can be tried out with it, and the way into Jira's rank. */
export function Ordering({ order, applying, state, projectId }: OrderingProps) {
  const [per, setPer] = useEffortChoice(projectId);
  const [tried, setTried] = useState(asItIs);
  const [placements, setPlacements] = useState<readonly Placement[]>([]);
  const [isTryingRates, setTryingRates] = useState(false);
  const [whereApart, setWhereApart] = useState<'in-place' | 'at-the-end'>('in-place');
  const [isPreviewing, setPreviewing] = useState(false);
  useEffect(() => {
    if (per !== null) void order.readEstimates();
  }, [per, order]);

  const { items, elsewhere, currency, estimates } = state;
  const now = useMemo(() => tradeOf({ items, elsewhere, currency, estimates }, per), [items, elsewhere, currency, estimates, per]);
  const tradedNow = useMemo(() => trade(now), [now]);
  // The key that was pressed comes first; the order follows when there is time.
  const triedLater = useDeferredValue(tried);
  const traded = useMemo(() => tryOut(now, tradedNow, triedLater), [now, tradedNow, triedLater]);
  const rows = useMemo(() => arrange(items, traded, placements), [items, traded, placements]);
  const apart = useMemo(() => apartRows(items, traded.shown), [items, traded]);
  const plan = useMemo(() => {
    const today = items.map(({ id }) => id);
    const placed = rows.map((row) => row.placed);
    const { apart: left } = traded.shown.order;
    // What cannot be compared keeps its place, and others go around it.
    const pinned = new Set(whereApart === 'in-place' ? left.map(({ id }) => id) : []);
    return planMoves(today, wantedOrder(today, { placed, apart: left }, whereApart), pinned);
  }, [items, rows, traded, whereApart]);
  const epics = useMemo(() => new Map([...items, ...elsewhere].map((item) => [item.id, item])), [items, elsewhere]);

  const place = useCallback((placement: Placement) => setPlacements((before) => [...before, placement]), []);
  const tryConfidence = useCallback((id: string, value: number | undefined) => setTried((before) => withTry(before, 'confidences', id, value)), []);
  const endTrying = () => setTried(asItIs);
  const apartCount = traded.shown.order.apart.length;
  return (
    <div className={css.ordering}>
      <OrderTools
        ordered={rows.length}
        apart={apartCount}
        moves={plan.moves.length}
        per={per}
        onPer={setPer}
        estimates={estimates}
        onRetryEstimates={() => void order.readEstimates()}
        isTryingRates={isTryingRates}
        onTryRates={() => setTryingRates(!isTryingRates)}
        mayRank={state.mayRank}
        canApply={plan.moves.length > 0 && !traded.isTrying && !isPreviewing}
        onApply={() => setPreviewing(true)}
      />
      {isTryingRates && <RatesToTry currency={currency} tried={tried} onTry={(id, value) => setTried((before) => withTry(before, 'rates', id, value))} />}
      {traded.isTrying && <TryingNote onEnd={endTrying} />}
      {state.mayRank && (
        <ApplyPanel applying={applying} plan={plan} rows={rows} epics={epics} isPreviewing={isPreviewing && !traded.isTrying} onClose={() => setPreviewing(false)} />
      )}
      {rows.length > 0 && currency.currency !== null && (
        <AfterPaint>
          <OrderGrid
            rows={rows}
            currency={currency.currency}
            per={per}
            epics={epics}
            confidences={tried.confidences}
            onConfidence={tryConfidence}
            onPlace={place}
            onReset={placements.length > 0 ? () => setPlacements([]) : null}
          />
        </AfterPaint>
      )}
      {apart.length > 0 && (
        <AfterPaint>
          <ApartSection
            rows={apart}
            count={apartCount}
            isPerEffort={per !== null}
            isAtEnd={whereApart === 'at-the-end'}
            onAtEnd={(atEnd) => setWhereApart(atEnd ? 'at-the-end' : 'in-place')}
            canBeMoved={state.mayRank && rows.length > 0}
            projectId={projectId}
            onMended={(ids) => void order.lookAgain(ids)}
            onSettings={() => void order.readCurrency()}
          />
        </AfterPaint>
      )}
    </div>
  );
}
