import { totalOutcomes, type Total } from '../../../src/core/sprint/total-outcomes';
import { formatAmount } from '../../format/amounts';
import { formatDay } from '../../format/days';
import { formatInstant } from '../../format/instants';
import { formatList } from '../../format/list';
import { formatPercent } from '../../format/numbers';
import type { ClosingEntry, KeptSummary } from './kept-summary';
import type { Naming } from './naming';
import { tellBet } from './tell-bet';
import type { ToldSummary, ToldTotal } from './told-summary';

const answers = ['achieved', 'partly', 'not-achieved', 'too-early', 'open'] as const;

/** What a closing kept, in the business's language. */
export function tellSummary({ entry, items, hidden }: KeptSummary, naming: Naming): ToldSummary {
  const { summary, locale, timeZone, nameOf } = naming;
  const { sprint, change } = entry;
  const bets = items.map((item) => tellBet(item, naming));
  const counted = answers.flatMap((answer) => (change.counted[answer] === 0 ? [] : [summary.counted[answer](change.counted[answer])]));
  return {
    title: summary.title(sprint.name),
    closed: summary.closedBy(nameOf(entry.by), formatInstant(entry.at, locale, timeZone)),
    when: sprint.startDate === null || sprint.endDate === null ? '' : summary.when(formatDay(sprint.startDate.slice(0, 10), locale), formatDay(sprint.endDate.slice(0, 10), locale)),
    goal: sprint.goal,
    headline: headlineOf(change.counted, naming),
    counted: formatList(counted, locale),
    totals: totalOutcomes(items).map((total) => tellTotal(total, naming)),
    answered: bets.filter(({ answer }) => answer !== null),
    unanswered: bets.filter(({ answer }) => answer === null),
    comesBack: bets.filter(({ comesBackOn }) => comesBackOn !== '').sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    hidden: hidden === 0 ? '' : summary.hidden(hidden),
    busyWork: tellBusyWork(change.busyWork, naming),
    tookPart: change.participants.length === 0 ? summary.nobody : formatList(change.participants.map(nameOf), locale),
  };
}

const dayOf = ({ item }: ToldSummary['comesBack'][number]) => item.verdict?.lookAgainOn ?? '';

/** Partly is no hit, as everywhere. */
function headlineOf(counted: ClosingEntry['change']['counted'], { summary }: Naming): string {
  const settled = counted.achieved + counted.partly + counted['not-achieved'];
  if (settled > 0) return summary.cameIn(counted.achieved, settled);
  return counted['too-early'] + counted.open > 0 ? summary.noneSettled : summary.noBets;
}

function tellTotal({ currency, came, open, withoutNumber }: Total, { summary: { totals }, locale }: Naming): ToldTotal {
  const amount = (value: bigint) => formatAmount(value, currency, locale);
  return {
    title: totals.title(currency.name),
    lines: [
      ...(came.count === 0 ? [] : [totals.came(amount(came.expected), amount(came.actual), came.count)]),
      ...(withoutNumber.count === 0 ? [] : [totals.withoutNumber(amount(withoutNumber.expected), withoutNumber.count)]),
      ...(open.count === 0 ? [] : [totals.open(amount(open.expected), open.count)]),
    ],
  };
}

function tellBusyWork(busyWork: ClosingEntry['change']['busyWork'], { summary, locale }: Naming): string {
  if (busyWork === null || busyWork.ofAll === 0) return '';
  const { toDos, ofAll } = busyWork;
  return toDos === 0 ? summary.noBusyWork : summary.busyWorkSaid(toDos, ofAll, formatPercent(Math.round((toDos / ofAll) * 100), locale));
}
