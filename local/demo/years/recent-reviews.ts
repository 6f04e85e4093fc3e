import type { Result } from '../../../src/contract/contract';
import type { GivenVerdict } from '../../../src/core/hypothesis/verdict';
import type { Act } from '../acts';
import type { Bakery } from '../bakery';
import { people } from '../people';
import type { TheApp } from '../the-app';
import { answer, told, type Telling } from './saving';

/** What was said about an epic in the review of one of the three sprints of two weeks: it was too early each time. */
interface Said {
  readonly epic: string;
  /** Day from the start of the demo. */
  readonly again: number;
  readonly learnt: string;
}

interface RecentReview {
  readonly on: number;
  readonly isClosed: boolean;
  readonly said: readonly Said[];
  readonly busyWork: { readonly toDos: number; readonly ofAll: number };
}

const reviews: readonly RecentReview[] = [
  {
    on: -33,
    isClosed: true,
    said: [
      { epic: 'fast', again: -20, learnt: 'Devi can laminate the evening before. Nobody has tasted the difference yet.' },
      { epic: 'station', again: -6, learnt: '' },
    ],
    busyWork: { toDos: 0, ofAll: 5 },
  },
  {
    on: -19,
    isClosed: true,
    said: [
      { epic: 'fast', again: -3, learnt: 'The new dough has been on the morning shift for three days.' },
      { epic: 'bread', again: 20, learnt: 'On the two weekdays without rye eleven loaves fewer were thrown away.' },
    ],
    busyWork: { toDos: 0, ofAll: 5 },
  },
  {
    on: -5,
    isClosed: false,
    said: [{ epic: 'station', again: 34, learnt: 'Somebody stops: sold out on four of five mornings. Whether they come again we shall see.' }],
    busyWork: { toDos: 1, ofAll: 5 },
  },
];

/**
 * The reviews of the three sprints before the one that is running; the last was never closed.
 *
 * @throws Error when the app refuses something, as the acts are played
 */
export function recentReviews(app: TheApp, { bakery, calendar, newest }: Telling & { readonly bakery: Bakery }): readonly Act[] {
  const idOf = (epic: string) => bakery.issueIds.get(epic) ?? '';
  return reviews.flatMap(({ on, isClosed, said, busyWork }, index): readonly Act[] => {
    const { id: sprintId, name } = bakery.sprints.closed[index] ?? bakery.sprints.active;
    const opening = { at: calendar.at(on, 13), play: async () => void told(name, await app.inProject<Result<'openReview'>>('sam', 'openReview', { sprintId })) };
    const answering = said.map(({ epic, again, learnt }, place) => ({
      at: calendar.at(on, 13 + (place + 1) / 8),
      play: () => answer(app, newest, 'sam', sprintId, idOf(epic), tooEarly(calendar.on(again), learnt)),
    }));
    const participants = (['paula', 'sam', 'devi', 'stella'] as const).map((person) => people[person].id);
    const input = { sprintId, base: 0, issueIds: said.map(({ epic }) => idOf(epic)), wasDue: [], participants, busyWork };
    const closing = { at: calendar.at(on, 15), play: async () => void told(name, await app.inProject<Result<'closeReview'>>('sam', 'closeReview', input)) };
    return [opening, ...answering, ...(isClosed ? [closing] : [])];
  });
}

const tooEarly = (lookAgainOn: string, learnt: string): GivenVerdict => ({
  answer: 'too-early',
  actual: null,
  evidence: '',
  delivery: null,
  learnt,
  decision: null,
  lookAgainOn,
});
