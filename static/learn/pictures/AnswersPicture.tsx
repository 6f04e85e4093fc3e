import { scaleBand, scaleLinear } from 'd3-scale';
import type { Period } from '../../../src/core/outcome/over-time';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import { formatPercent } from '../../format/numbers';
import type { LearnWords } from '../words/use-learn-words';
import { Bar } from './Bar';
import { barIn } from './bar-in';
import { betsBehind } from './behind';
import { HorizontalGrid } from './HorizontalGrid';
import ink from './ink.module.css';
import { Legend } from './Legend';
import { Mark } from './Mark';
import { periodAxis, periodName } from './period-axis';
import { Picture, type Canvas } from './Picture';
import { stack } from './stack';

interface AnswersPictureProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly periods: readonly Period[];
}

const height = 260;
const margin = { top: 12, right: 8, bottom: 32, left: 40 };

/** From the bottom to the top. */
const standings = ['achieved', 'partly', 'not-achieved', 'overdue', 'open'] as const;
type Drawn = (typeof standings)[number];
const looks = { achieved: ink.achieved, partly: ink.partly, 'not-achieved': ink.notAchieved, overdue: ink.overdue, open: ink.open };

/** Quarter by quarter, how many bets came in, how many did not, and how many nobody has answered. */
export function AnswersPicture({ words, locale, periods }: AnswersPictureProps) {
  const said = words.overTime;
  const most = Math.max(1, ...periods.map(({ settled, overdue, open }) => settled.length + overdue.length + open.length));

  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleBand(periods.map((_, place) => place), [margin.left, width - margin.right]).padding(0.3);
    const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={y.ticks(4).filter(Number.isInteger)} format={String} />
        {periodAxis({ words, periods, x, y: height - margin.bottom + 20 })}
        {periods.map((period, place) =>
          stack(partsOf(period)).map(({ part: { standing, bets }, from, to }) => {
            const id = `${place} ${standing}`;
            const name = `${periodName(words, period)}, ${words.standings[standing]}`;
            return (
              bets.length > 0 && (
                <Mark
                  key={id}
                  label={words.picture.behind(name, bets.length)}
                  isChosen={chosen === id}
                  onChoose={() => choose(betsBehind({ id, name, bets }, words, locale))}
                >
                  <Bar {...barIn(x(place) ?? 0, x.bandwidth())} y={y} from={from} to={to} look={looks[standing]} />
                </Mark>
              )
            );
          }),
        )}
      </>
    );
  };

  const { columns } = said;
  return (
    <Picture
      words={words}
      title={said.title}
      lead={said.lead}
      formula={said.formula}
      height={height}
      draw={draw}
      legend={<Legend entries={standings.map((standing) => ({ look: looks[standing], name: words.standings[standing] }))} />}
      table={{
        columns: [columns.quarter, ...standings.map((standing) => columns[standing]), columns.hitRate],
        rows: periods.map((period) => {
          const { share } = period.hitRate;
          return [periodName(words, period), ...partsOf(period).map(({ value }) => value), share === null ? '' : formatPercent(share * 100, locale)];
        }),
      }}
    />
  );
}

interface AnsweredPart {
  readonly standing: Drawn;
  readonly bets: readonly PastBet[];
  readonly value: number;
}

function partsOf({ settled, overdue, open }: Period): readonly AnsweredPart[] {
  const betsOf = (standing: Drawn): readonly PastBet[] => {
    if (standing === 'overdue') return overdue;
    return standing === 'open' ? open : settled.filter(({ verdict }) => verdict.answer === standing);
  };
  return standings.map((standing) => ({ standing, bets: betsOf(standing), value: betsOf(standing).length }));
}
