import { outcomeOfBet } from '../../../src/core/sprint/outcome-of-bet';
import { amountText, type Amount } from '../../../src/core/currency/amount';
import type { SummaryItem } from '../../../src/core/sprint/summary-item';
import { defuse } from '../../../src/core/transfer/defuse';
import { tellBet } from '../told/tell-bet';
import type { KeptSummary } from '../told/kept-summary';
import type { Naming } from '../told/naming';

type Row = Readonly<Record<string, string | number>>;

/** One row for each bet under the names of its columns. Numbers stay numbers; what is not known is empty. */
export function csvRows({ entry, items }: KeptSummary, naming: Naming): readonly Row[] {
  return items.map((item) => Object.fromEntries(Object.entries(rowOf(entry.sprint.name, item, naming)).map(([column, cell]) => [column, safe(cell)])));
}

/** What somebody typed must not run as a formula; a number that is below zero is none. */
const safe = (cell: string | number) => (typeof cell === 'string' ? defuse(cell) : cell);

function rowOf(sprint: string, item: SummaryItem, naming: Naming): Row {
  const { summary, nameOf } = naming;
  const { bet, verdict, kind } = item;
  const told = tellBet(item, naming);
  const outcome = kind === 'enabler' ? null : outcomeOfBet(bet, verdict?.actual ?? null);
  const { baseline, likely } = bet.expectation;
  return {
    [summary.sprint]: sprint,
    [summary.key]: item.key,
    [summary.value]: told.value,
    [summary.thing]: item.thing,
    [summary.answer]: told.answerSaid,
    [summary.measure]: bet.measure?.name ?? '',
    [summary.unit]: bet.measure?.unit ?? '',
    [summary.baseline]: number(baseline),
    [summary.expected]: number(likely),
    [summary.actual]: number(verdict?.actual ?? null),
    [summary.confidence]: number(bet.confidence),
    [summary.dueDate]: bet.dueDate ?? '',
    [summary.currency]: outcome?.currency.name ?? '',
    [summary.expectedWorth]: amount(outcome?.expected ?? null),
    [summary.actualWorth]: amount(outcome?.actual ?? null),
    [summary.evidence]: told.evidence,
    [summary.delivered]: told.delivered,
    [summary.learnt]: told.learnt,
    [summary.decision]: told.decision,
    [summary.comesBackOn]: verdict?.lookAgainOn ?? '',
    [summary.answeredBy]: verdict === null ? '' : nameOf(verdict.by),
    [summary.answeredAt]: verdict?.at ?? '',
  };
}

const number = (value: number | null): string | number => value ?? '';
const amount = (value: Amount | null): string | number => (value === null ? '' : Number(amountText(value)));
