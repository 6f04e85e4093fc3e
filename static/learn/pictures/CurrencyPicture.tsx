import { scaleBand, scaleLinear } from 'd3-scale';
import { numberOfAmount, type Amount } from '../../../src/core/currency/amount';
import type { Currency } from '../../../src/core/currency/currency';
import type { Quarter } from '../../../src/core/outcome/over-time';
import { outcomeOfBet } from '../../../src/core/sprint/outcome-of-bet';
import { sameCurrency } from '../../../src/core/sprint/total-outcomes';
import { formatAmountShort } from '../../format/amounts';
import type { LearnWords } from '../words/use-learn-words';
import { barIn } from './bar-in';
import { betsBehind } from './behind';
import { HorizontalGrid } from './HorizontalGrid';
import ink from './ink.module.css';
import { Legend } from './Legend';
import { Mark } from './Mark';
import { Picture, type Canvas } from './Picture';
import { quarterAxis, quarterName } from './quarter-axis';

interface CurrencyPictureProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly currency: Currency;
  readonly quarters: readonly Quarter[];
}

const height = 260;
const margin = { top: 12, right: 8, bottom: 32, left: 72 };
const sides = ['expected', 'came'] as const;
const looks = { expected: ink.expected, came: ink.came };

/** Quarter by quarter, what was bet on and what came of it, in one currency. */
export function CurrencyPicture({ words, locale, currency, quarters }: CurrencyPictureProps) {
  const said = words.inCurrency;
  const amounts = quarters.map(({ totals }) => {
    const came = totals.find((total) => sameCurrency(total.currency, currency))?.came;
    return { count: came?.count ?? 0, expected: came?.expected ?? 0n, came: came?.actual ?? 0n };
  });
  const inWords = (amount: Amount) => formatAmountShort(amount, currency, locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const all = (side: (typeof sides)[number]) => amounts.reduce((sum, amount) => sum + amount[side], 0n);
  const heights = amounts.flatMap(({ expected, came }) => [numberOfAmount(expected), numberOfAmount(came)]);

  const draw = ({ width, chosen, choose }: Canvas) => {
    const x = scaleBand(quarters.map((_, place) => place), [margin.left, width - margin.right]).padding(0.3);
    const y = scaleLinear([Math.min(0, ...heights), Math.max(1, ...heights)], [height - margin.bottom, margin.top]).nice(4);
    return (
      <>
        <HorizontalGrid x={x.range()} y={y} values={y.ticks(4)} format={(value) => compact.format(value)} />
        {quarterAxis({ words, quarters, x, y: height - margin.bottom + 20 })}
        {quarters.map((quarter, place) =>
          sides.map((side, column) => {
            const amount = amounts[place];
            if (amount === undefined || amount.count === 0) return null;
            const bar = barIn(x(place) ?? 0, x.bandwidth());
            const value = numberOfAmount(amount[side]);
            const id = `${place} ${side}`;
            const label = `${quarterName(words, quarter)}, ${said[side]} ${inWords(amount[side])}`;
            const issues = betsBehind(quarter.bets.filter((bet) => isCounted(bet, currency)), words);
            return (
              <Mark key={id} label={label} isChosen={chosen === id} onChoose={() => choose({ id, label, issues })}>
                <rect
                  x={bar.x + (column * bar.width) / 2}
                  width={Math.max(1, bar.width / 2 - 1)}
                  y={y(Math.max(0, value))}
                  height={Math.max(1, Math.abs(y(value) - y(0)))}
                  rx={2}
                  className={looks[side]}
                />
              </Mark>
            );
          }),
        )}
      </>
    );
  };

  return (
    <Picture
      words={words}
      title={said.title(currency.name)}
      lead={said.lead(inWords(all('expected')), inWords(all('came')))}
      formula={said.formula}
      height={height}
      draw={draw}
      legend={<Legend entries={sides.map((side) => ({ look: looks[side], name: said[side] }))} />}
      table={{
        columns: [said.columns.quarter, said.columns.bets, said.columns.expected, said.columns.came],
        rows: quarters.map((quarter, place) => {
          const amount = amounts[place];
          return [quarterName(words, quarter), amount?.count ?? 0, inWords(amount?.expected ?? 0n), inWords(amount?.came ?? 0n)];
        }),
      }}
    />
  );
}

function isCounted({ hypothesis, verdict }: Quarter['bets'][number], currency: Currency): boolean {
  const outcome = hypothesis.kind === 'enabler' ? null : outcomeOfBet(verdict.bet, verdict.actual);
  if (outcome === null) return false;
  const { actual, expected } = outcome;
  return actual !== null && expected !== null && sameCurrency(outcome.currency, currency);
}
