import type { CurrencyTemplate } from './template';

/** In hours of citizens' and clerks' time per year. */
export const publicService: CurrencyTemplate = {
  name: 'public-service',
  currency: { symbolPlace: 'after', decimals: 0 },
  measures: [
    // Applications without a visit, in percent: of 20,000 a year one percent is 200 visits of two hours.
    { key: 'applications-without-a-visit', direction: 'up', precision: 0, perUnit: 400 },
    // Applications sent back as incomplete, in percent: 200 letters of an hour and a half.
    { key: 'applications-sent-back', direction: 'down', precision: 0, perUnit: 300 },
    // Calls per month: a quarter of an hour on both sides, twelve times.
    { key: 'calls', direction: 'down', precision: 0, perUnit: 6 },
    // Days until the decision: half an hour of uncertainty for every tenth applicant.
    { key: 'days-to-decision', direction: 'down', precision: 0, perUnit: 1000 },
    // Minutes that the form takes: 20,000 a year.
    { key: 'minutes-per-form', direction: 'down', precision: 0, perUnit: 333 },
  ],
};
