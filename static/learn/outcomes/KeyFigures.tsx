import { brierScore } from '../../../src/core/outcome/brier';
import { forecastsOf } from '../../../src/core/outcome/forecast';
import { hitRate } from '../../../src/core/outcome/hit-rate';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { rangeCoverage } from '../../../src/core/outcome/range-coverage';
import { typicalEstimate } from '../../../src/core/outcome/typical-estimate';
import { formatNumber, formatPercent } from '../../format/numbers';
import type { LearnWords } from '../words/use-learn-words';
import css from './KeyFigures.module.css';

interface KeyFiguresProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly PastBet[];
}

/** Below, the interval is what there is to say. */
const few = 20;

/** How many came in, and how good the forecasts were: each with what it means and how it is computed. */
export function KeyFigures({ words: { figures: said }, locale, bets }: KeyFiguresProps) {
  const percent = (share: number) => formatPercent(share * 100, locale);
  const score = (value: number) => formatNumber(Math.round(value * 100) / 100, locale);
  const rate = hitRate(bets);
  const brier = brierScore(forecastsOf(bets));
  const range = rangeCoverage(bets);
  const typical = typicalEstimate(bets);
  const counted = range.within.length + range.worse.length + range.better.length;
  const intervalNote = rate.settled < few ? said.hitRateNote : said.hitRateNoteMany;
  return (
    <div className={css.figures}>
      <Figure
        words={said}
        name={said.hitRate}
        value={rate.share === null ? null : percent(rate.share)}
        note={rate.interval === null ? said.noneNote : intervalNote(percent(rate.interval.low), percent(rate.interval.high))}
        formula={said.hitRateFormula}
      />
      <Figure
        words={said}
        name={said.brier}
        value={brier && score(brier.score)}
        note={brier === null ? said.noneForecast : said.brierNote(score(brier.coin), score(brier.baseRate))}
        formula={said.brierFormula}
      />
      <Figure
        words={said}
        name={said.within}
        value={range.share === null ? null : said.withinOf(range.within.length, counted)}
        note={range.share === null ? said.noneNote : said.withinNote(range.worse.length, range.better.length)}
        formula={said.withinFormula}
      />
      <Figure
        words={said}
        name={said.typical}
        value={typical && percent(typical.medianShare)}
        note={typical === null ? said.noneNote : said.typicalNote(typical.count)}
        formula={said.typicalFormula}
      />
    </div>
  );
}

interface FigureProps {
  readonly words: LearnWords['figures'];
  readonly name: string;
  /** Null: nobody knows yet. */
  readonly value: string | null;
  readonly note: string;
  readonly formula: string;
}

function Figure({ words, name, value, note, formula }: FigureProps) {
  return (
    <section className={css.figure} aria-label={name}>
      <h2 className={css.name}>{name}</h2>
      <p className={value === null ? css.unknown : css.value}>{value ?? words.none}</p>
      <p className={css.note}>{note}</p>
      <details className={css.formula}>
        <summary>{words.formula}</summary>
        <p>{formula}</p>
      </details>
    </section>
  );
}
