import type { CurrencyTemplate } from './template';

/** In croissants per week: everybody there knows what one is worth. */
export const bakery: CurrencyTemplate = {
  name: 'bakery',
  currency: { symbolPlace: 'after', decimals: 0 },
  measures: [
    // Croissants sold, per week.
    { key: 'croissants-sold', direction: 'up', precision: 0, perUnit: 1 },
    // People who leave the queue, per week: most would have bought one, some two.
    { key: 'people-leaving-the-queue', direction: 'down', precision: 0, perUnit: 1.5 },
    // Of what is baked, sold on the day, in percent: of 1,200 pieces a week one percent is 12.
    { key: 'sold-on-the-day', direction: 'up', precision: 0, perUnit: 12 },
    // New customers sent by a friend, per month: each comes twice a week from then on.
    { key: 'customers-sent-by-friends', direction: 'up', precision: 0, perUnit: 2 },
  ],
};
