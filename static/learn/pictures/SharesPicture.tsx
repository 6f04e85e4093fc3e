import { scaleBand, scaleLinear } from 'd3-scale';
import type { IssueBehind } from './behind';
import type { LearnWords } from '../words/use-learn-words';
import { Bar } from './Bar';
import { barIn } from './bar-in';
import { HorizontalGrid } from './HorizontalGrid';
import ink from './ink.module.css';
import { Mark } from './Mark';
import { Picture, type Canvas } from './Picture';
import { shortNames } from './short-names';

/** A share of something: of a sprint, of a band of places. */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly of: number;
  readonly issues: readonly IssueBehind[];
  /** 0 to 1; null: there was nothing to have a share of. */
  readonly share: number | null;
}

interface SharesPictureProps {
  readonly words: LearnWords;
  readonly title: string;
  readonly lead: string;
  readonly formula: string;
  readonly columns: readonly [name: string, of: string, part: string, share: string];
  readonly shares: readonly Share[];
  readonly percent: (share: number) => string;
}

const height = 220;
const margin = { top: 12, right: 8, bottom: 32, left: 52 };
const ticks = [0, 0.25, 0.5, 0.75, 1];
/** A name takes about so many pixels. */
const nameWidth = 104;

/** One share beside the other: a trend, not a grade. */
export function SharesPicture({ words, title, lead, formula, columns, shares, percent }: SharesPictureProps) {
  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleBand(shares.map(({ id }) => id), [margin.left, width - margin.right]).padding(0.3);
    const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
    const names = shortNames(shares.map(({ name }) => name));
    const every = Math.max(1, Math.ceil((shares.length * nameWidth) / Math.max(nameWidth, width - margin.left - margin.right)));
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={ticks} format={percent} />
        {shares.map(({ id, name, of, issues, share }, place) => {
          const label = words.symptoms.shareOf(name, issues.length, of);
          return (
            <g key={id}>
              {(shares.length - 1 - place) % every === 0 && (
                <Name x={(x(id) ?? 0) + x.bandwidth() / 2} y={height - margin.bottom + 20} most={width}>
                  {names[place] ?? ''}
                </Name>
              )}
              {share !== null && (
                <Mark label={label} isChosen={chosen === id} onChoose={() => choose({ id, label, issues })}>
                  <Bar {...barIn(x(id) ?? 0, x.bandwidth())} y={y} from={0} to={share} look={ink.came} />
                </Mark>
              )}
            </g>
          );
        })}
      </>
    );
  };
  return (
    <Picture
      words={words}
      title={title}
      lead={lead}
      formula={formula}
      height={height}
      draw={draw}
      table={{ columns, rows: shares.map(({ name, of, issues, share }) => [name, of, issues.length, share === null ? '' : percent(share)]) }}
    />
  );
}

/** Pixels that a character takes, with some to spare. */
const characterWidth = 7;

/** In the middle below its bar, or as far to the left as it must be to end in the picture. */
function Name({ x, y, most, children }: { readonly x: number; readonly y: number; readonly most: number; readonly children: string }) {
  return (
    <text x={Math.min(x, most - (children.length * characterWidth) / 2)} y={y} textAnchor="middle" className={ink.quiet}>
      {children}
    </text>
  );
}
