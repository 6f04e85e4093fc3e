import { outcomeOfBet } from '../../../src/core/sprint/outcome-of-bet';
import type { SummaryItem } from '../../../src/core/sprint/summary-item';
import { formatAmount } from '../../format/amounts';
import { formatDay } from '../../format/days';
import { formatInstant } from '../../format/instants';
import { actualInWords, expectedInWords } from '../../verdict/shown/verdict-in-words';
import type { Naming } from './naming';
import type { ToldBet, ToldFact } from './told-summary';

/** One bet of a summary in words: what was expected beside what came, and what follows from it. */
export function tellBet(item: SummaryItem, naming: Naming): ToldBet {
  const { words, summary, verdict: said, locale, timeZone, nameOf } = naming;
  const { verdict, bet } = item;
  const expected = expectedInWords(bet, words, locale);
  const delivery = verdict?.delivery ?? null;
  const toDos = delivery?.toDos ?? null;
  return {
    item,
    value: upperFirst(item.value === '' ? item.summary : item.value),
    thing: item.thing === '' ? '' : summary.by(item.thing),
    answer: verdict?.answer ?? null,
    answerSaid: verdict === null ? summary.unanswered : said.answers[verdict.answer],
    expected: [bet.measure?.name ?? '', expected.way, expected.range].filter((text) => text !== '').join(', '),
    actual: verdict === null ? '' : (actualInWords({ actual: verdict.actual, bet }, locale) ?? (verdict.answer === 'too-early' ? '' : summary.noNumber)),
    inCurrency: inCurrency(item, naming),
    evidence: verdict?.evidence ?? '',
    delivered: delivery === null ? '' : [said.delivered[delivery.state], ...(toDos === null ? [] : [said.toDosDone(toDos.done, toDos.total)])].join(', '),
    learnt: verdict?.learnt ?? '',
    decision: !verdict?.decision ? '' : said.decisions[verdict.decision],
    comesBackOn: !verdict?.lookAgainOn ? '' : formatDay(verdict.lookAgainOn, locale),
    given: verdict === null ? '' : `${nameOf(verdict.by)}, ${formatInstant(verdict.at, locale, timeZone)}`,
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The facts of a bet that there are, each under its label, the value before the delivery. */
export function factsOf(bet: ToldBet, { summary }: Pick<Naming, 'summary'>): readonly ToldFact[] {
  return [
    { label: summary.expected, said: bet.expected },
    { label: summary.actual, said: bet.actual },
    { label: summary.inCurrency, said: bet.inCurrency },
    { label: summary.evidence, said: bet.evidence },
    { label: summary.delivered, said: bet.delivered },
    { label: summary.learnt, said: bet.learnt },
    { label: summary.decision, said: bet.decision },
    { label: summary.comesBackOn, said: bet.comesBackOn },
    { label: summary.answeredBy, said: bet.given },
  ].filter(({ said }) => said !== '');
}

function inCurrency({ kind, bet, verdict }: SummaryItem, { summary, locale }: Naming): string {
  const outcome = kind === 'enabler' ? null : outcomeOfBet(bet, verdict?.actual ?? null);
  if (outcome === null) return '';
  const { expected, actual, currency } = outcome;
  if (expected === null) return '';
  const amount = (value: bigint) => formatAmount(value, currency, locale);
  return actual === null ? summary.inCurrencyExpected(amount(expected)) : summary.inCurrencySaid(amount(expected), amount(actual));
}
