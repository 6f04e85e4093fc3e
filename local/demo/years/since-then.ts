import { threeSides, type Step } from '../hypotheses';
import type { Item } from '../story-line';

/** What the bakery went on to bet on after its two years. */
export const sinceThen: readonly Item[] = [
  {
    as: 'pool',
    type: 'epic',
    summary: 'Croissants at the swimming pool',
    text: ['From six to eight, sixty people swim before work. The kiosk opens at ten.'],
    from: 'sam',
    who: 'sam',
    status: 'inProgress',
    createdOn: -24,
  },
  {
    as: 'yoga',
    type: 'epic',
    summary: 'Breakfast after yoga',
    text: ['Twenty people, every Saturday at nine, two doors away. They stand in the street afterwards and talk.'],
    from: 'paula',
    who: 'paula',
    status: 'inProgress',
    createdOn: -22,
  },
];

export const sinceThenToDos: readonly Item[] = [
  { summary: 'Ask the lifeguard for a place', under: 'pool', type: 'task', status: 'done', sprint: 'active', points: 1, who: 'sam', createdOn: -12 },
  { summary: 'A tray at the pool for eight mornings', under: 'pool', status: 'inProgress', sprint: 'active', points: 5, who: 'sam', createdOn: -12 },
  { summary: 'A table outside on Saturdays at ten', under: 'yoga', status: 'done', sprint: 'active', points: 2, who: 'devi', createdOn: -10 },
  { summary: 'Ask everybody who sits there who sent them', under: 'yoga', type: 'task', sprint: 'active', points: 1, who: 'paula', createdOn: -10 },
];

/** By the names of the epics. */
export const sinceThenHypotheses: Readonly<Record<string, readonly Step[]>> = {
  pool: [
    {
      on: -20,
      by: 'sam',
      write: {
        thing: 'a tray of croissants at the door of the swimming pool, from seven to eight',
        value: 'people who have just swum to have breakfast from us',
        beneficiary: 'People who swim before work',
        reason: 'The football ground taught us that people who have moved and find nothing else buy from whoever is there.',
        shows: 'sold',
        expectation: { baseline: 1482, low: 1500, likely: 1540, high: 1600 },
        due: 8,
        confidence: 65,
        criteria: { thing: ['They are warm at half past seven'], value: ['At least four of ten who come out take one'] },
      },
    },
    ...threeSides(-18),
  ],
  yoga: [
    {
      on: -19,
      by: 'paula',
      write: {
        thing: 'a table outside on Saturdays at ten, with croissants and water',
        value: 'each of them to bring somebody along another day',
        beneficiary: 'People who do yoga two doors away',
        shows: 'friends',
        expectation: { baseline: 4, low: 5, likely: 7, high: 10 },
        due: 9,
        confidence: 85,
      },
    },
    { on: -17, by: 'paula', agree: 'product' },
    { on: -17, by: 'sam', agree: 'consumer' },
  ],
};
