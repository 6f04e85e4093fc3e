import { useMemo } from 'react';
import { overTime } from '../../../src/core/outcome/over-time';
import { currenciesOf } from '../../../src/core/outcome/currencies-of';
import { formatPercent } from '../../format/numbers';
import { CalibrationPicture } from '../pictures/CalibrationPicture';
import { CurrencyPicture } from '../pictures/CurrencyPicture';
import { QuartersPicture } from '../pictures/QuartersPicture';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import css from './Pictures.module.css';

interface PicturesProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
}

/** All that is drawn: a file of its own, which is loaded when there is something to draw. */
export default function Pictures({ words, locale, bets }: PicturesProps) {
  const quarters = useMemo(() => overTime(bets), [bets]);
  const currencies = currenciesOf(quarters);
  return (
    <div className={css.pictures}>
      {currencies.map((currency) => (
        <CurrencyPicture key={`${currency.name} ${currency.symbol}`} {...{ words, locale, currency, quarters }} />
      ))}
      {currencies.length > 1 && <p className={css.note}>{words.inCurrency.others}</p>}
      <QuartersPicture words={words} quarters={quarters} percent={(share) => formatPercent(share * 100, locale)} />
      <CalibrationPicture words={words} locale={locale} bets={bets} />
    </div>
  );
}
