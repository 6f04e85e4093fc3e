import { scaleBand, scaleLinear } from 'd3-scale';
import type { Quarter } from '../../../src/core/outcome/over-time';
import type { LearnWords } from '../words/use-learn-words';
import { barIn } from './bar-in';
import { betsBehind } from './behind';
import { HorizontalGrid } from './HorizontalGrid';
import ink from './ink.module.css';
import { Legend } from './Legend';
import { Mark } from './Mark';
import { Picture, type Canvas } from './Picture';
import { quarterAxis, quarterName } from './quarter-axis';

interface QuartersPictureProps {
  readonly words: LearnWords;
  readonly quarters: readonly Quarter[];
  readonly percent: (share: number) => string;
}

const height = 260;
const margin = { top: 12, right: 8, bottom: 32, left: 40 };

/** From the bottom to the top. */
const answers = ['achieved', 'partly', 'not-achieved'] as const;
const looks = { achieved: ink.achieved, partly: ink.partly, 'not-achieved': ink.notAchieved };

/** Quarter by quarter, how many bets came in and how many did not. */
export function QuartersPicture({ words, quarters, percent }: QuartersPictureProps) {
  const said = words.overTime;
  const most = Math.max(1, ...quarters.map(({ bets }) => bets.length));

  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleBand(quarters.map((_, place) => place), [margin.left, width - margin.right]).padding(0.3);
    const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={y.ticks(4).filter(Number.isInteger)} format={String} />
        {quarterAxis({ words, quarters, x, y: height - margin.bottom + 20 })}
        {quarters.map((quarter, place) =>
          stacked(quarter).map(({ answer, from, to, bets }) => {
            const id = `${place} ${answer}`;
            const label = `${quarterName(words, quarter)}, ${words.standings[answer]}`;
            return (
              bets.length > 0 && (
                <Mark
                  key={id}
                  label={words.picture.behind(label, bets.length)}
                  isChosen={chosen === id}
                  onChoose={() => choose({ id, label, issues: betsBehind(bets, words) })}
                >
                  <rect {...barIn(x(place) ?? 0, x.bandwidth())} y={y(to)} height={Math.max(0, y(from) - y(to) - 1)} rx={2} className={looks[answer]} />
                </Mark>
              )
            );
          }),
        )}
        {quarters.length === 0 && (
          <text x={width / 2} y={height / 2} textAnchor="middle" className={ink.plain}>
            {said.empty}
          </text>
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
      legend={<Legend entries={answers.map((answer) => ({ look: looks[answer], name: words.standings[answer] }))} />}
      table={{
        columns: [columns.quarter, columns.achieved, columns.partly, columns['not-achieved'], columns.hitRate],
        rows: quarters.map((quarter) => {
          const { achieved, partly, notAchieved, share } = quarter.hitRate;
          return [quarterName(words, quarter), achieved, partly, notAchieved, share === null ? '' : percent(share)];
        }),
      }}
    />
  );
}

/** The bets of a quarter by answer, one above the other. */
function stacked({ bets }: Quarter) {
  let from = 0;
  return answers.map((answer) => {
    const inside = bets.filter(({ verdict }) => verdict.answer === answer);
    const part = { answer, from, to: from + inside.length, bets: inside };
    from = part.to;
    return part;
  });
}
