import type { Currency } from '../../../src/core/currency/currency';
import type { EffortKind } from '../../../src/core/currency/order/effort';
import type { Placed } from '../../../src/core/currency/order/order-by-worth';
import { formatAmountShort } from '../../format/amounts';
import { formatNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import { inUnits, perEffort } from '../trading/per-effort';
import { useOrderWords } from '../words/order-words';
import { rangeText } from './range-text';
import css from './WorthCell.module.css';

interface WorthCellProps {
  readonly placed: Placed;
  readonly currency: Currency;
  readonly per: EffortKind | null;
}

/** What is likely, what it can be at worst and at best, and, per effort, what the order goes by. */
export function WorthCell({ placed: { worth, effort }, currency, per }: WorthCellProps) {
  const { list, per: perWords } = useOrderWords();
  const { locale } = useSession();
  const amount = (value: bigint) => formatAmountShort(value, currency, locale);
  const { likely } = worth.range;
  return (
    <>
      <bdi className={css.likely}>{amount(likely)}</bdi>
      <bdi className={css.range}>{rangeText(worth.range, list, amount)}</bdi>
      {per !== null && effort !== null && (
        <span className={css.range}>{perWords.amount[per](amount(perEffort(likely, effort.amount, per)), formatNumber(inUnits(effort.amount, per), locale))}</span>
      )}
    </>
  );
}
