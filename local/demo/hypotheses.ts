import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Side } from '../../src/core/hypothesis/revision';
import type { MeasureName } from './currency';
import type { PersonName } from './people';

type Written = Partial<Omit<Hypothesis, 'measure' | 'dueDate' | 'enables' | 'criteria'>> & {
  /** The measure that shows it. */
  readonly shows?: MeasureName;
  /** Days from the start of the demo. */
  readonly due?: number;
  /** Names of epics. */
  readonly enables?: readonly string[];
  readonly criteria?: { readonly thing: readonly string[]; readonly value: readonly string[] };
};

/** One thing that somebody does to a hypothesis, one after the other. */
export type Step = { readonly on: number; readonly by: PersonName } & (
  | { readonly write: Written }
  | { readonly agree: Side }
  | { readonly tick: 'thing' | 'value'; readonly criterion: number }
);

/** Consumer, product and team agree on one day. */
export const threeSides = (on: number): readonly Step[] => [
  { on, by: 'paula', agree: 'product' },
  { on, by: 'sam', agree: 'consumer' },
  { on, by: 'devi', agree: 'team' },
];

const station: Written = {
  thing: 'a cart on the station forecourt from 6:15 to 8:30, with croissants and filter coffee and nothing else',
  value: 'commuters who never pass our shop to have breakfast from us',
  beneficiary: 'Commuters who change trains before half past eight',
  reason: 'In the first week with two trays and cash only, the cart sold out on four of five mornings, and one in three people who turned away asked for cards.',
  shows: 'station',
  expectation: { baseline: 0, low: 140, likely: 220, high: 320 },
  due: 34,
  confidence: 60,
  criteria: {
    thing: ['The cart is open at 6:15 on all five weekdays', 'Cards and cash are taken', 'The coffee is still hot at 8:15'],
    value: ['At least 140 croissants in each of two weeks in a row', 'The shop sells no fewer than before'],
  },
};

const bread: Written = {
  thing: 'croissants in the oven until ten on weekdays, and no rye',
  value: 'more of what we bake in the morning to be sold on the same day',
  beneficiary: 'People who come in before ten',
  reason: 'Of 30 loaves of rye we throw away 11 on a weekday. Croissants are gone by nine.',
  shows: 'on-the-day',
  expectation: { baseline: 71, low: 76, likely: 82, high: 88 },
  due: 20,
  confidence: 70,
  criteria: { thing: ['The rye regulars know which days it is there'], value: ['Less than 15 % is left over at closing time'] },
};

/** What the bakery's people have written so far, by epic. The brunch has nothing yet. */
export const hypotheses: Readonly<Record<string, readonly Step[]>> = {
  station: [
    { on: -58, by: 'paula', write: { thing: 'a cart at the station', value: 'commuters to buy breakfast from us' } },
    { on: -9, by: 'paula', write: station },
    ...threeSides(-7),
    { on: -3, by: 'sam', tick: 'thing', criterion: 0 },
  ],
  bread: [
    { on: -50, by: 'paula', write: bread },
    ...threeSides(-48),
    { on: -2, by: 'paula', write: { ...bread, expectation: { baseline: 71, low: 78, likely: 85, high: 90 }, confidence: 55 } },
  ],
  fast: [
    {
      on: -57,
      by: 'devi',
      write: {
        thing: 'croissants that are laminated the evening before and bake in fourteen minutes, even if they are only good enough',
        value: 'fewer people to leave the queue between seven and eight',
        beneficiary: 'People on their way to work',
        reason: 'We counted 61 in one week who joined the queue and left it again. Time matters more to them than layers.',
        shows: 'queue',
        expectation: { baseline: 61, low: 35, likely: 25, high: 15 },
        due: -3,
        confidence: 75,
        criteria: { thing: ['Ready fourteen minutes after the oven door closes', 'Nobody sends one back'], value: ['The clicker at the door shows 35 or fewer in a week'] },
      },
    },
    ...threeSides(-55),
    { on: -27, by: 'devi', tick: 'thing', criterion: 0 },
    { on: -21, by: 'devi', tick: 'thing', criterion: 1 },
  ],
  oven: [
    {
      on: -47,
      by: 'sam',
      write: {
        kind: 'enabler',
        thing: 'a second oven, for sixty croissants at a time',
        value: 'to bake for the station and rest dough for three days without giving up bread',
        reason: 'At five in the morning the one oven is full. Every other bet here waits for it.',
        enables: ['station', 'perfect'],
        due: 75,
        criteria: { thing: ['The bakehouse has the power for it', 'The old proofer is out'], value: [] },
      },
    },
    { on: -45, by: 'devi', agree: 'team' },
    { on: -6, by: 'sam', tick: 'thing', criterion: 0 },
  ],
  perfect: [
    {
      on: -40,
      by: 'devi',
      write: {
        thing: 'a croissant that has rested for three days, with butter from Isigny',
        value: 'people to come across town for it, and to pay five euros',
        beneficiary: 'People who have time on Saturdays',
        confidence: 25,
      },
    },
  ],
  friends: [
    {
      on: -29,
      by: 'paula',
      write: {
        thing: 'croissants in the café of the climbing hall',
        value: 'each new customer there to bring others along',
        beneficiary: 'Climbers, who come in fours',
        reason: 'Devi asked nine of them: seven found their gym, their dentist and their bakery through a friend.',
        shows: 'friends',
        expectation: { baseline: 4, low: 8, likely: 15, high: 30 },
        due: 62,
        confidence: 40,
        criteria: { thing: ['Forty halves for a tasting on a Thursday'], value: ['A card with our address comes back from ten people'] },
      },
    },
    { on: -28, by: 'paula', agree: 'product' },
  ],
  ahead: [{ on: -25, by: 'paula', write: { thing: 'a form for orders until eight in the evening', value: 'orders of ten and more that we can plan for' } }],
};
