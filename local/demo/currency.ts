import type { CurrencyChange } from '../../src/core/currency/currency-change';
import type { PersonName } from './people';

/** What the bakery's admin decides about the currency on one day. */
export interface CurrencyDecision {
  /** Days from the start of the demo. */
  readonly on: number;
  readonly by: PersonName;
  readonly changes: readonly CurrencyChange[];
}

type Measured = Omit<Extract<CurrencyChange, { type: 'add-measure' }>, 'type' | 'id' | 'rate' | 'precision'>;

/** The measures that the bakery shares, by id. */
export const measures = {
  sold: { name: 'Croissants sold', unit: 'per week', direction: 'up' },
  station: { name: 'Croissants sold at the station', unit: 'per week', direction: 'up' },
  'on-the-day': { name: 'Baked goods sold on the day', unit: '%', direction: 'up' },
  queue: { name: 'People who leave the queue', unit: 'per week', direction: 'down' },
  friends: { name: 'New customers who were sent by a friend', unit: 'per month', direction: 'up' },
  rye: { name: 'Loaves thrown away', unit: 'per week', direction: 'down' },
  waiting: { name: 'Minutes until somebody is served', unit: 'per customer', direction: 'down' },
  ahead: { name: 'Pieces that are ordered ahead', unit: 'per week', direction: 'up' },
} as const satisfies Readonly<Record<string, Measured>>;

export type MeasureName = keyof typeof measures;

const add = (id: MeasureName, perUnit: number, why: string): CurrencyChange => ({ type: 'add-measure', id, ...measures[id], precision: 0, rate: { perUnit, why } });
const rate = (id: MeasureName, perUnit: number, why: string): CurrencyChange => ({ type: 'set-rate', id, rate: { perUnit, why } });

const croissants: CurrencyChange = {
  type: 'set-currency',
  currency: { name: 'Croissants per week', symbol: 'croissants/week', symbolPlace: 'after', decimals: 0 },
  rates: 'keep',
};

/** What a unit of each measure is worth, as the bakery found out little by little. */
export const currencyDecisions: readonly CurrencyDecision[] = [
  {
    on: -735,
    by: 'paula',
    changes: [
      croissants,
      add('sold', 1, 'it is the currency itself'),
      add('queue', 1, 'everybody who stays buys one croissant'),
      add('on-the-day', 10, 'of 1,000 pieces a week, one percent is 10'),
      add('rye', 2, 'a loaf takes the flour and the place in the oven of two croissants'),
    ],
  },
  { on: -652, by: 'paula', changes: [rate('queue', 1.5, 'Sam asked forty of them at the door: half of them wanted two')] },
  { on: -585, by: 'paula', changes: [add('friends', 2, 'each of them comes twice a week')] },
  { on: -497, by: 'paula', changes: [rate('on-the-day', 12, 'with the second proofer we bake 1,200 pieces a week, so one percent is 12')] },
  { on: -402, by: 'paula', changes: [add('waiting', 30, 'when it took a minute longer in June, thirty croissants a week were left over')] },
  { on: -310, by: 'paula', changes: [add('ahead', 0.5, 'half of what is ordered ahead would have been bought at the counter')] },
  { on: -160, by: 'paula', changes: [{ type: 'retire-measure', id: 'rye' }] },
  { on: -59, by: 'paula', changes: [add('station', 1, 'a croissant is a croissant, wherever it is sold')] },
  { on: -13, by: 'paula', changes: [rate('friends', 24, 'one more every month is twelve within a year, and each of them comes twice a week')] },
  { on: -8, by: 'paula', changes: [rate('station', 0.9, 'after the first week at the station the shop sold fewer: one in ten would have come to us')] },
];
