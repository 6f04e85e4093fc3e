import type { CurrencyTemplate } from './template';

/** In money per year, at an order of 60 with a margin of 20. */
export const webShop: CurrencyTemplate = {
  name: 'web-shop',
  currency: { symbolPlace: 'before', decimals: 0 },
  measures: [
    // Orders per month: twelve months of a margin of 20.
    { key: 'orders', direction: 'up', precision: 0, perUnit: 240 },
    // Visitors who buy, in percent: of 10,000 a month one percent is 100 orders.
    { key: 'visitors-who-buy', direction: 'up', precision: 1, perUnit: 24_000 },
    // Parcels sent back per month: the margin and 10 of handling.
    { key: 'parcels-sent-back', direction: 'down', precision: 0, perUnit: 360 },
    // Questions to the service per month: ten minutes each.
    { key: 'questions-to-service', direction: 'down', precision: 0, perUnit: 72 },
    // Customers who order again within a year, in percent of 5,000.
    { key: 'customers-who-return', direction: 'up', precision: 1, perUnit: 1000 },
  ],
};
