import type { ReactNode } from 'react';
import { amountOf } from '../../../src/core/currency/amount';
import type { Currency } from '../../../src/core/currency/currency';
import { decimalOf } from '../../../src/core/currency/decimal';
import { stepsOf, type Numbers } from '../../../src/core/currency/worth/steps-of';
import type { OwnPath } from '../../../src/core/currency/worth/worth';
import type { WorthRange } from '../../../src/core/currency/worth/worth-range';
import { formatAmountExactly, formatExactNumber } from '../../format/amounts';
import { formatNumber, formatPercent } from '../../format/numbers';
import { useSession } from '../../session/session';
import type { PathWords } from './use-path-words';
import css from './WorthPath.module.css';

interface OwnStepsProps {
  readonly path: OwnPath;
  readonly range: WorthRange;
  readonly currency: Currency;
  readonly words: PathWords;
}

type Cells = Readonly<Record<'low' | 'likely' | 'high', ReactNode>>;

/** The calculation as one would write it on paper: low, likely and high beside each other. */
export function OwnSteps({ path, range, currency, words }: OwnStepsProps) {
  const { locale } = useSession();
  const { measure, rate, confidence, expectation, matched } = path;
  const { expected, change, ifItComesTrue } = stepsOf(path);
  const numbers = (of: Numbers) => cells(of, (value) => formatNumber(value, locale));
  const amounts = (of: WorthRange) => cells(of, (value) => formatExactNumber(value, currency, locale));
  const perUnit = words.rate(measure.unit === '' ? words.oneUnit : words.oneOf(measure.unit), formatAmountExactly(amountOf(decimalOf(rate.perUnit)), currency, locale));
  return (
    <>
      <p className={css.measure}>
        <bdi>{measure.name}</bdi>
      </p>
      {matched === 'by-words' && <p className={css.note}>{words.byWords}</p>}
      <table className={css.steps}>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.columns.low}</th>
              <th scope="col">{words.columns.likely}</th>
              <th scope="col">{words.columns.high}</th>
            </tr>
          </thead>
          <tbody>
            <Step name={words.expected(measure.unit)} cells={numbers(expected)} />
            <Step name={words.baseline} whole={expectation.baseline === null ? '' : formatNumber(expectation.baseline, locale)} />
            <Step name={words.change[measure.direction]} cells={numbers(change)} />
            <Step name={perUnit} note={words.because(rate.why)} />
            <Step name={words.ifItComesTrue(currency.symbol)} cells={amounts(ifItComesTrue)} />
            <Step name={words.confidence} whole={formatPercent(confidence, locale)} />
            <Step name={words.worth(currency.symbol)} cells={amounts(range)} isResult />
          </tbody>
      </table>
    </>
  );
}

interface StepProps {
  readonly name: string;
  readonly note?: string;
  /** One value for all three columns. */
  readonly whole?: string;
  readonly cells?: Cells;
  readonly isResult?: boolean;
}

function Step({ name, note, whole, cells: values, isResult = false }: StepProps) {
  return (
    <tr className={isResult ? css.result : undefined}>
      <th scope="row" colSpan={note === undefined ? 1 : 4}>
        <bdi>{name}</bdi>
        {note !== undefined && (
          <span className={css.why}>
            {' '}
            <bdi>{note}</bdi>
          </span>
        )}
      </th>
      {whole !== undefined && <td colSpan={3}><bdi>{whole}</bdi></td>}
      {values && (
        <>
          <td>{values.low}</td>
          <td>{values.likely}</td>
          <td>{values.high}</td>
        </>
      )}
    </tr>
  );
}

/** An end that nobody stated stays open. */
function cells<Value>({ low, likely, high }: { low: Value | null; likely: Value; high: Value | null }, write: (value: Value) => string): Cells {
  return { low: low === null ? '–' : write(low), likely: write(likely), high: high === null ? '–' : write(high) };
}
