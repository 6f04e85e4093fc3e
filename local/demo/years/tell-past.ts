import { emptyHypothesis, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import type { Side } from '../../../src/core/hypothesis/revision';
import type { Act } from '../acts';
import type { PersonName } from '../people';
import type { TheApp } from '../the-app';
import type { Month } from './add-past';
import { monthOf } from './past-calendar';
import type { PastBet } from './past-sprint';
import { reviewPast, verdictOf, type KeptBet } from './review-past';
import { change, type Telling } from './saving';

const bySide: Readonly<Record<Side, PersonName>> = { product: 'paula', consumer: 'sam', team: 'devi' };

/**
 * What the bakery's people wrote, agreed and answered in two years, through the app, as they would
 * have themselves.
 *
 * @throws Error when the app refuses something, as the acts are played
 */
export function tellPast(app: TheApp, months: readonly Month[], telling: Telling): readonly Act[] {
  const bets = months.flatMap(({ number, told, epicIds }) => told.bets.map((bet, index): KeptBet => ({ bet, issueId: epicIds[index] ?? '', month: number })));
  return [...bets.flatMap((kept) => [...written(app, kept, telling), ...answeredOutside(app, kept, telling)]), ...reviewPast(app, months, bets, telling)];
}

function written(app: TheApp, { bet, issueId, month }: KeptBet, { calendar, newest }: Telling): readonly Act[] {
  const { from, to } = monthOf(month);
  const hypothesis = hypothesisOf(bet, calendar.on(to + 2));
  return [
    { at: calendar.at(from - 6, 10), play: () => change(app, newest, bet.by, issueId, { type: 'edit', hypothesis }) },
    ...bet.agreed.map((side, index) => ({ at: calendar.at(from - 4, 11 + index), play: () => change(app, newest, bySide[side], issueId, { type: 'agree', side }) })),
  ];
}

function answeredOutside(app: TheApp, { bet, issueId, month }: KeptBet, { calendar, newest }: Telling): readonly Act[] {
  const [given] = bet.answers;
  if (bet.outside === undefined || given === undefined) return [];
  const verdict = verdictOf(bet, given, null);
  return [{ at: calendar.at(monthOf(month).to + bet.outside, 16), play: () => change(app, newest, bet.by, issueId, { type: 'answer', verdict }) }];
}

function hypothesisOf(bet: PastBet, dueDate: string): Hypothesis {
  const [low, likely, high] = bet.to;
  return {
    ...emptyHypothesis,
    thing: bet.thing,
    value: bet.value,
    beneficiary: bet.for,
    reason: bet.because ?? '',
    measure: { source: 'project', id: bet.shows },
    expectation: { baseline: bet.from, low, likely, high },
    dueDate,
    confidence: bet.sure,
  };
}
