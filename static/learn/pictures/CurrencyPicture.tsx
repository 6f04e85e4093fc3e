import { scaleBand, scaleLinear } from 'd3-scale';
import { numberOfAmount, type Amount } from '../../../src/core/currency/amount';
import type { CurrencyOverTime, PeriodAmounts } from '../../../src/core/outcome/amounts-over-time';
import type { Period } from '../../../src/core/outcome/over-time';
import { formatAmountShort } from '../../format/amounts';
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

interface CurrencyPictureProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly periods: readonly Period[];
  readonly inCurrency: CurrencyOverTime;
}

const height = 280;
const margin = { top: 12, right: 8, bottom: 32, left: 72 };
const kinds = ['expected', 'overdue', 'open', 'came'] as const;
type Kind = (typeof kinds)[number];
const looks = { expected: ink.expected, came: ink.came, overdue: ink.overdue, open: ink.open };

/** Quarter by quarter, what was bet on, what came of it, and what nobody has answered, in one currency. */
export function CurrencyPicture({ words, locale, periods, inCurrency: { currency, amounts } }: CurrencyPictureProps) {
  const said = words.inCurrency;
  const inWords = (amount: Amount) => formatAmountShort(amount, currency, locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const all = (kind: Kind) => amounts.reduce((sum, period) => sum + amountOf(period, kind), 0n);
  const heights = amounts.flatMap((period) => columnsOf(period).flatMap((column) => column.map(({ to }) => to)));
  const waiting = all('open') === 0n && all('overdue') === 0n ? '' : ` ${said.waiting(inWords(all('open')), inWords(all('overdue')))}`;

  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleBand(periods.map((_, place) => place), [margin.left, width - margin.right]).padding(0.3);
    const y = scaleLinear([Math.min(0, ...heights), Math.max(1, ...heights)], [height - margin.bottom, margin.top]).nice(4);
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={y.ticks(4)} format={(value) => compact.format(value)} />
        {periodAxis({ words, periods, x, y: height - margin.bottom + 20 })}
        {periods.map((period, place) => {
          const bar = barIn(x(place) ?? 0, x.bandwidth());
          const amount = amounts[place];
          return amount && columnsOf(amount).map((column, side) =>
            column.map(({ part: { kind, bets }, from, to }) => {
              const name = `${periodName(words, period)}, ${said[kind]} ${inWords(amountOf(amount, kind))}`;
              const id = `${place} ${kind}`;
              return (
                <Mark key={kind} label={name} isChosen={chosen === id} onChoose={() => choose(betsBehind({ id, name, bets }, words, locale))}>
                  <Bar x={bar.x + (side * bar.width) / 2} width={bar.width / 2 - 1} y={y} from={from} to={to} look={looks[kind]} />
                </Mark>
              );
            }),
          );
        })}
      </>
    );
  };

  return (
    <Picture
      words={words}
      title={said.title(currency.name)}
      lead={`${said.lead(inWords(all('expected')), inWords(all('came')))}${waiting}`}
      formula={said.formula}
      height={height}
      draw={draw}
      legend={<Legend entries={kinds.map((kind) => ({ look: looks[kind], name: said[kind] }))} />}
      table={{
        columns: [said.columns.quarter, said.columns.bets, ...kinds.map((kind) => said.columns[kind])],
        rows: periods.map((period, place) => {
          const amount = amounts[place];
          return [periodName(words, period), amount?.settled.bets.length ?? 0, ...kinds.map((kind) => inWords(amount ? amountOf(amount, kind) : 0n))];
        }),
      }}
    />
  );
}

function amountOf({ settled, overdue, open }: PeriodAmounts, kind: Kind): Amount {
  switch (kind) {
    case 'expected':
      return settled.expected;
    case 'came':
      return settled.came;
    case 'overdue':
      return overdue.expected;
    case 'open':
      return open.expected;
  }
}

/** What was bet on, and beside it what came: parts without a bet are not drawn. */
function columnsOf(amount: PeriodAmounts) {
  const part = (kind: Kind) => {
    const { bets } = amount[kind === 'expected' || kind === 'came' ? 'settled' : kind];
    return bets.length === 0 ? [] : [{ kind, bets, value: numberOfAmount(amountOf(amount, kind)) }];
  };
  return [stack((['expected', 'overdue', 'open'] as const).flatMap(part)), stack(part('came'))];
}
