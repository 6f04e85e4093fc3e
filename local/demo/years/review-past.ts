import type { Result } from '../../../src/contract/contract';
import type { GivenVerdict } from '../../../src/core/hypothesis/verdict';
import type { Act } from '../acts';
import type { Calendar } from '../calendar';
import { people } from '../people';
import type { TheApp } from '../the-app';
import type { Month } from './add-past';
import { monthOf } from './past-calendar';
import type { PastAnswer, PastBet } from './past-sprint';
import { answer, told, type Telling } from './saving';

/** A bet with the issue that it is on, and the number of its month. */
export interface KeptBet {
  readonly bet: PastBet;
  readonly issueId: string;
  readonly month: number;
}

/** Something that is answered in the review of a month. */
interface Asked {
  readonly kept: KeptBet;
  readonly given: PastAnswer;
  /** The number of the month. */
  readonly review: number;
}

/** The reviews of the months, each on its last day. */
export function reviewPast(app: TheApp, months: readonly Month[], bets: readonly KeptBet[], telling: Telling): readonly Act[] {
  const asked = bets.flatMap(askedOf);
  const held = months.filter(({ told: { review } }) => review !== 'skipped');
  return held.flatMap((month) => reviewOf(app, month, asked.filter(({ review }) => review === month.number), telling));
}

/** When each answer was given: the first in the month's own review, the next when it was asked again. */
function askedOf(kept: KeptBet): readonly Asked[] {
  if (kept.bet.outside !== undefined) return [];
  let review = kept.month;
  return kept.bet.answers.map((given) => {
    const asked = { kept, given, review };
    if (given.again !== null && 'sprints' in given.again) review += given.again.sprints;
    return asked;
  });
}

function reviewOf(app: TheApp, month: Month, asked: readonly Asked[], { calendar, newest }: Telling): readonly Act[] {
  const { number, sprint } = month;
  const { to } = monthOf(number);
  const opening = { at: calendar.at(to, 13), play: async () => void told(sprint.name, await app.inProject<Result<'openReview'>>('sam', 'openReview', { sprintId: sprint.id })) };
  const answering = asked.map(({ kept: { bet, issueId }, given }, index) => ({
    at: calendar.at(to, 13 + (index + 1) / 8),
    play: () => answer(app, newest, bet.by, sprint.id, issueId, verdictOf(bet, given, lookAgainOn(given, number, calendar))),
  }));
  const wasDue = asked.filter(({ kept }) => kept.month !== number).map(({ kept }) => kept.issueId);
  const closing = { at: calendar.at(to, 15), play: async () => void told(sprint.name, await app.inProject<Result<'closeReview'>>('sam', 'closeReview', closingOf(month, wasDue))) };
  return [opening, ...answering, ...(month.told.review === 'closed' ? [closing] : [])];
}

function closingOf({ sprint, epicIds, told: { bets, busy, present } }: Month, wasDue: readonly string[]) {
  return {
    sprintId: sprint.id,
    base: 0,
    issueIds: [...epicIds, ...wasDue],
    wasDue,
    participants: present.map((name) => people[name].id),
    busyWork: { toDos: busy.length, ofAll: busy.length + bets.reduce((sum, { toDos }) => sum + toDos.length, 0) },
  };
}

/** @param lookAgainOn `YYYY-MM-DD`, for an answer that is too early */
export function verdictOf({ toDos }: PastBet, { answer: said, actual, evidence, learnt, decision }: PastAnswer, lookAgainOn: string | null): GivenVerdict {
  const delivery = { state: 'delivered' as const, toDos: { done: toDos.length, total: toDos.length } };
  return { answer: said, actual, evidence, delivery, learnt, decision, lookAgainOn };
}

/** The day before the review in which it is asked again, or the day that it names. */
function lookAgainOn({ again }: PastAnswer, review: number, { on }: Calendar): string | null {
  if (again === null) return null;
  return on('on' in again ? again.on : monthOf(review + again.sprints).to - 1);
}
