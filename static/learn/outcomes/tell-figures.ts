import { brierScore } from '../../../src/core/outcome/brier';
import { forecastsOf } from '../../../src/core/outcome/forecast';
import { hitRate } from '../../../src/core/outcome/hit-rate';
import { isSettled, type PastBet } from '../../../src/core/outcome/past-bet';
import { rangeCoverage } from '../../../src/core/outcome/range-coverage';
import { typicalEstimate } from '../../../src/core/outcome/typical-estimate';
import { formatNumber, formatPercent } from '../../format/numbers';
import type { Behind } from '../pictures/behind';
import type { LearnWords } from '../words/use-learn-words';

interface ToldFigure {
  readonly name: string;
  /** Null: nobody knows yet. */
  readonly value: string | null;
  readonly notes: readonly string[];
  readonly formula: string;
  readonly behind: Behind;
}

/** Below, the interval is what there is to say. */
const few = 20;

/** What is said of each bet behind a figure, by issue id, in the order in which they are listed. */
type Notes = readonly (readonly [issueId: string, note: string])[];

/** How many came in, and how good the forecasts were: each with what it means, how it is computed and what it is made of. */
export function tellFigures(bets: readonly PastBet[], words: LearnWords, locale: string): readonly ToldFigure[] {
  const { figures: said, standings } = words;
  const percent = (share: number) => formatPercent(share * 100, locale);
  const score = (value: number) => formatNumber(Math.round(value * 100) / 100, locale);
  const byId = new Map(bets.map((bet) => [bet.issueId, bet]));
  const behind = (name: string, notes: Notes): Behind => ({
    id: name,
    label: words.picture.behind(name, notes.length),
    issues: notes.flatMap(([issueId, note]) => {
      const bet = byId.get(issueId);
      return bet === undefined ? [] : [{ issueId, key: bet.key, summary: bet.summary, note }];
    }),
  });
  const answer = (issueId: string) => standings[byId.get(issueId)?.verdict?.answer ?? 'open'];

  const rate = hitRate(bets);
  const forecasts = forecastsOf(bets);
  const brier = brierScore(forecasts);
  const range = rangeCoverage(bets);
  const typical = typicalEstimate(bets);
  const intervalNote = rate.settled < few ? said.hitRateNote : said.hitRateNoteMany;
  const placed = (['worse', 'within', 'better'] as const).flatMap((place) => range[place].map((issueId) => [issueId, said.places[place]] as const));
  return [
    {
      name: said.hitRate,
      value: rate.share === null ? null : percent(rate.share),
      notes: [rate.interval === null ? said.noneSettled : intervalNote(percent(rate.interval.low), percent(rate.interval.high))],
      formula: said.hitRateFormula,
      behind: behind(said.hitRate, bets.filter(isSettled).map(({ issueId }) => [issueId, answer(issueId)])),
    },
    {
      name: said.brier,
      value: brier && score(brier.score),
      notes: [brier === null ? said.noneForecast : said.brierNote(score(brier.coin), score(brier.baseRate))],
      formula: said.brierFormula,
      behind: behind(said.brier, forecasts.map(({ issueId, confidence }) => [issueId, `${percent(confidence / 100)} · ${answer(issueId)}`])),
    },
    {
      name: said.within,
      value: range.share === null ? null : said.withinOf(range.within.length, placed.length),
      notes: [range.share === null ? said.noneRange : said.withinNote(range.worse.length, range.better.length)],
      formula: said.withinFormula,
      behind: behind(said.within, placed),
    },
    {
      name: said.typical,
      value: typical && percent(typical.medianShare),
      notes: [typical === null ? said.noneNote : said.typicalNote(typical.bets.length)],
      formula: said.typicalFormula,
      behind: behind(said.typical, typical?.bets.map(({ issueId, share }) => [issueId, percent(share)]) ?? []),
    },
  ];
}
