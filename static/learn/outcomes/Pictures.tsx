import { memo, useMemo } from 'react';
import { amountsOverTime } from '../../../src/core/outcome/amounts-over-time';
import { overTime } from '../../../src/core/outcome/over-time';
import { useProjectCurrency } from '../../api/project-currency';
import { AnswersPicture } from '../pictures/AnswersPicture';
import { CalibrationPicture } from '../pictures/CalibrationPicture';
import { CurrencyPicture } from '../pictures/CurrencyPicture';
import print from '../print.module.css';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import css from './Pictures.module.css';

interface PicturesProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
  readonly projectId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** All that is drawn: a file of its own, which is loaded when there is something to draw. Drawn anew only for other bets. */
export default memo(function Pictures({ words, locale, bets, projectId, today }: PicturesProps) {
  const { data: version = null } = useProjectCurrency(projectId);
  const periods = useMemo(() => overTime(bets, today), [bets, today]);
  const currencies = useMemo(() => amountsOverTime(periods, version), [periods, version]);
  return (
    <div className={css.pictures}>
      <p className={`${css.note} ${print.screenOnly}`}>{words.picture.choose}</p>
      {currencies.map((inCurrency) => (
        <div key={`${inCurrency.currency.name} ${inCurrency.currency.symbol}`} className={css.wide}>
          <CurrencyPicture {...{ words, locale, periods, inCurrency }} />
        </div>
      ))}
      {currencies.length > 1 && <p className={css.note}>{words.inCurrency.others}</p>}
      <AnswersPicture {...{ words, locale, periods }} />
      <CalibrationPicture words={words} locale={locale} bets={bets} />
    </div>
  );
});
