import { brierScore } from '../../../src/core/outcome/brier';
import { forecastsOf } from '../../../src/core/outcome/forecast';
import { hitRate } from '../../../src/core/outcome/hit-rate';
import { isSettled, type PastBet } from '../../../src/core/outcome/past-bet';
import { rangeCoverage } from '../../../src/core/outcome/range-coverage';
import { typicalEstimate } from '../../../src/core/outcome/typical-estimate';
import { formatNumber, formatPercent } from '../../format/numbers';
import type { FigureBehind } from '../figures/Figure';
import type { LearnWords } from '../words/use-learn-words';

interface ToldFigure {
  readonly name: string;
  /** Null: nobody knows yet. */
  readonly value: string | null;
  readonly notes: readonly string[];
  readonly formula: string;
  readonly behind: FigureBehind;
}

/** Below, the interval is what there is to say. */
const few = 20;

/** Something that a figure is made of: about one bet. */
interface Part {
  readonly issueId: string;
}

/** How many came in, and how good the forecasts were: each with what it means, how it is computed and what it is made of. */
export function tellFigures(bets: readonly PastBet[], words: LearnWords, locale: string): readonly ToldFigure[] {
  const { figures: said, standings } = words;
  const percent = (share: number) => formatPercent(share * 100, locale);
  const score = (value: number) => formatNumber(Math.round(value * 100) / 100, locale);
  const byId = new Map(bets.map((bet) => [bet.issueId, bet]));
  const behind = <Each extends Part>(name: string, parts: readonly Each[], noteOn: (part: Each) => string): FigureBehind => ({
    id: name,
    count: parts.length,
    list: () => ({
      id: name,
      label: words.picture.behind(name, parts.length),
      issues: parts.flatMap((part) => {
        const bet = byId.get(part.issueId);
        return bet === undefined ? [] : [{ issueId: bet.issueId, key: bet.key, summary: bet.summary, note: noteOn(part) }];
      }),
    }),
  });
  const answer = ({ issueId }: Part) => standings[byId.get(issueId)?.verdict?.answer ?? 'open'];

  const rate = hitRate(bets);
  const forecasts = forecastsOf(bets);
  const brier = brierScore(forecasts);
  const range = rangeCoverage(bets);
  const typical = typicalEstimate(bets);
  const intervalNote = rate.settled < few ? said.hitRateNote : said.hitRateNoteMany;
  const placed = (['worse', 'within', 'better'] as const).flatMap((place) => range[place].map((issueId) => ({ issueId, note: said.places[place] })));
  return [
    {
      name: said.hitRate,
      value: rate.share === null ? null : percent(rate.share),
      notes: [rate.interval === null ? said.noneSettled : intervalNote(percent(rate.interval.low), percent(rate.interval.high))],
      formula: said.hitRateFormula,
      behind: behind(said.hitRate, bets.filter(isSettled), answer),
    },
    {
      name: said.brier,
      value: brier && score(brier.score),
      notes: [brier === null ? said.noneForecast : said.brierNote(score(brier.coin), score(brier.baseRate))],
      formula: said.brierFormula,
      behind: behind(said.brier, forecasts, (forecast) => `${percent(forecast.confidence / 100)} · ${answer(forecast)}`),
    },
    {
      name: said.within,
      value: range.share === null ? null : said.withinOf(range.within.length, placed.length),
      notes: [range.share === null ? said.noneRange : said.withinNote(range.worse.length, range.better.length)],
      formula: said.withinFormula,
      behind: behind(said.within, placed, ({ note }) => note),
    },
    {
      name: said.typical,
      value: typical && percent(typical.medianShare),
      notes: [typical === null ? said.noneNote : said.typicalNote(typical.bets.length)],
      formula: said.typicalFormula,
      behind: behind(said.typical, typical?.bets ?? [], ({ share }) => percent(share)),
    },
  ];
}
