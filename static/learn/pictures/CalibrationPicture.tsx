import { scaleLinear } from 'd3-scale';
import { calibration, type CalibrationBand } from '../../../src/core/outcome/calibration';
import { forecastsOf } from '../../../src/core/outcome/forecast';
import { formatPercent } from '../../format/numbers';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import { betsBehind } from './behind';
import { HorizontalGrid } from './HorizontalGrid';
import ink from './ink.module.css';
import { Mark } from './Mark';
import { Picture, type Canvas } from './Picture';

interface CalibrationPictureProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
}

const height = 300;
const margin = { top: 12, right: 16, bottom: 44, left: 52 };
const shares = [0, 0.25, 0.5, 0.75, 1];

/** What was said against what came in: one point for each band of confidence, and the line on which they agree. */
export function CalibrationPicture({ words, locale, bets }: CalibrationPictureProps) {
  const said = words.calibration;
  const bands = calibration(forecastsOf(bets));
  const percent = (share: number) => formatPercent(share * 100, locale);
  const nameOf = ({ from, to }: CalibrationBand) => said.band(from, to);
  const byId = new Map(bets.map((bet) => [bet.issueId, bet]));

  const behind = (band: CalibrationBand) =>
    betsBehind({ id: String(band.from), name: nameOf(band), bets: band.issueIds.flatMap((id) => byId.get(id) ?? []) }, words, locale);

  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleLinear([0, 1], [margin.left, width - margin.right]);
    const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={shares} format={percent} />
        {shares.map((share) => (
          <text key={share} x={x(share)} y={height - margin.bottom + 18} textAnchor="middle" className={ink.quiet}>
            {percent(share)}
          </text>
        ))}
        <text x={x(0.5)} y={height - 6} textAnchor="middle" className={ink.quiet}>
          {said.said}
        </text>
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className={ink.diagonal} />
        {bands.map((band) => (
          <Mark key={band.from} label={said.point(nameOf(band), band.hits, band.count)} isChosen={chosen === String(band.from)} onChoose={() => choose(behind(band))}>
            <line x1={x(band.said)} x2={x(band.said)} y1={y(band.interval.low)} y2={y(band.interval.high)} className={ink.whisker} />
            <circle cx={x(band.said)} cy={y(band.share)} r={Math.min(14, 4 + Math.sqrt(band.count) * 1.5)} className={ink.point} />
          </Mark>
        ))}
        {bands.length === 0 && (
          <text x={x(0.5)} y={y(0.5)} textAnchor="middle" className={ink.plain}>
            {said.empty}
          </text>
        )}
      </>
    );
  };

  return (
    <Picture
      words={words}
      title={said.title}
      lead={said.lead}
      formula={said.formula}
      height={height}
      draw={draw}
      table={{
        columns: [said.columns.band, said.columns.bets, said.columns.hits, said.columns.share, said.columns.interval],
        rows: bands.map((band) => [nameOf(band), band.count, band.hits, percent(band.share), `${percent(band.interval.low)} – ${percent(band.interval.high)}`]),
      }}
    />
  );
}
