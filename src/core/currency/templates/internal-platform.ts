import type { CurrencyTemplate } from './template';

/** In hours of colleagues' time per month. */
export const internalPlatform: CurrencyTemplate = {
  name: 'internal-platform',
  currency: { symbolPlace: 'after', decimals: 0 },
  measures: [
    // Minutes that a build takes: 50 people wait for 6 a day, on 20 days: 6,000 builds a month.
    { key: 'minutes-per-build', direction: 'down', precision: 1, perUnit: 100 },
    // Outages per month: four people for half a day.
    { key: 'outages', direction: 'down', precision: 0, perUnit: 16 },
    // Days until a newcomer is productive: two start each month.
    { key: 'days-to-first-change', direction: 'down', precision: 1, perUnit: 16 },
    // Requests per month that somebody answers by hand: half an hour on each side.
    { key: 'requests-by-hand', direction: 'down', precision: 0, perUnit: 1 },
    // Teams that use it: each saves a day a month.
    { key: 'teams-on-board', direction: 'up', precision: 0, perUnit: 8 },
  ],
};
