import { amountOf } from '../../../src/core/currency/amount';
import { decimalOf } from '../../../src/core/currency/decimal';
import type { Currency } from '../../../src/core/currency/currency';
import type { Rate } from '../../../src/core/currency/rate';
import { formatAmountExactly } from '../../format/amounts';
import { formatNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import { useDesk } from './desk';
import css from './RateText.module.css';
import type { CurrencyWords } from './use-currency-words';

interface RateTextProps {
  readonly unit: string;
  readonly rate: Rate | null;
  /** The project's unless told. */
  readonly currency?: Currency | null;
}

/** "1 croissant a day = 300 €/year, because …": a rate is never without its reason. */
export function RateText({ unit, rate, currency }: RateTextProps) {
  const { words, content } = useDesk();
  const { locale } = useSession();
  if (rate === null) return <span className={css.none}>{words.measures.noRate}</span>;
  return (
    <>
      <bdi className={css.rate}>{rateSaid(unit, rate, currency ?? content.currency, words, locale)}</bdi>
      <bdi className={css.why}>{words.measures.because(rate.why)}</bdi>
    </>
  );
}

export function rateSaid(unit: string, { perUnit }: Rate, currency: Currency | null, { measures }: CurrencyWords, locale: string): string {
  const said = currency === null ? formatNumber(perUnit, locale) : formatAmountExactly(amountOf(decimalOf(perUnit)), currency, locale);
  return unit === '' ? measures.oneUnit(said) : measures.oneOf(unit, said);
}
