import type { Currency } from '../../../src/core/currency/currency';
import type { Bet } from '../../../src/core/hypothesis/bet';

export const euros: Currency = { name: 'Euros per year', symbol: '€', symbolPlace: 'after', decimals: 0 };

/** Croissants per day, from 120 to a likely 145, with a confidence of 60 %, at 360 € for each. */
export function aBet(bet: Partial<Bet> = {}): Bet {
  return {
    revision: 3,
    measure: { id: 'croissants', name: 'Croissants', unit: 'croissants per day', direction: 'up' },
    expectation: { baseline: 120, low: 130, likely: 145, high: 160 },
    confidence: 60,
    dueDate: '2026-10-30',
    rate: { perUnit: 360, currency: euros, version: 2 },
    ...bet,
  };
}

/** Minutes waited at the counter, from 9 to a likely 6, at 1,500 € for each minute less. */
export const shorterWaiting: Bet = aBet({
  measure: { id: 'waiting', name: 'Waiting at the counter', unit: 'minutes', direction: 'down' },
  expectation: { baseline: 9, low: null, likely: 6, high: null },
  confidence: 50,
  rate: { perUnit: 1500, currency: euros, version: 2 },
});
