import { lazy, Suspense } from 'react';
import type { Currency } from '../../../src/core/currency/currency';
import type { EffortKind } from '../../../src/core/currency/order/effort';
import type { Epics } from '../../api/epics';
import { formatAmountShort } from '../../format/amounts';
import { formatPercent } from '../../format/numbers';
import { useSession } from '../../session/session';
import type { Neighbour, Row } from '../trading/arrange';
import { perEffort } from '../trading/per-effort';
import { NumberToTry } from '../trying/NumberToTry';
import { useOrderWords } from '../words/order-words';
import css from './RowDetails.module.css';
import { whyThere } from './why-there';

const WorthPath = lazy(async () => ({ default: (await import('../../currency/path/WorthPath')).WorthPath }));

interface RowDetailsProps {
  readonly row: Row;
  readonly currency: Currency;
  readonly per: EffortKind | null;
  readonly epics: Epics;
  readonly confidence: number | undefined;
  readonly onConfidence: (id: string, value: number | undefined) => void;
}

/** Why an item is at its place, how its worth comes about, and its confidence to try another one. */
export function RowDetails({ row, currency, per, epics, confidence, onConfidence }: RowDetailsProps) {
  const words = useOrderWords();
  const { locale } = useSession();
  const { item, placed } = row;
  const write = ({ placed: { worth, effort } }: Pick<Neighbour, 'placed'>) => {
    const { likely } = worth.range;
    return formatAmountShort(per === null || effort === null ? likely : perEffort(likely, effort.amount, per), currency, locale);
  };
  const { hypothesis } = item;
  return (
    <div className={css.details} role="gridcell">
      <ul>
        {whyThere(row, words.because, write).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {placed.effort?.from === 'itself' && <li>{words.per.own}</li>}
        {(placed.effort?.without ?? 0) > 0 && <li>{words.per.without(placed.effort?.without ?? 0)}</li>}
      </ul>
      {hypothesis !== null && hypothesis.kind === 'hypothesis' && (
        <NumberToTry
          label={words.trying.confidence}
          value={hypothesis.confidence}
          tried={confidence}
          mayBePercent
          asItIs={words.trying.asItIs(hypothesis.confidence === null ? '–' : formatPercent(hypothesis.confidence, locale))}
          refuse={(value) => (Number.isInteger(value) && value >= 0 && value <= 100 ? null : words.trying.outside)}
          onTry={(value) => onConfidence(item.id, value)}
        />
      )}
      <Suspense fallback={null}>
        <WorthPath worth={placed.worth} currency={currency} epics={epics} />
      </Suspense>
    </div>
  );
}
