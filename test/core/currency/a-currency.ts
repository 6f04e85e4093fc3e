import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { monday, paula } from '../hypothesis/a-hypothesis';

export const croissants = { name: 'Croissants per week', symbol: 'croissants/week', symbolPlace: 'after', decimals: 1 } as const;

/** A measure of which a unit is worth one croissant. */
export const aMeasure = (said: Partial<ProjectMeasure> = {}): ProjectMeasure => ({
  id: 'sold',
  name: 'Croissants sold',
  unit: 'per week',
  direction: 'up',
  precision: 0,
  status: 'current',
  rate: aRate(1),
  ...said,
});

export const aRate = (perUnit: number, why = 'counted for a week') => ({ perUnit, why });

/** What the bakery trades in: sold croissants, people who leave the queue (1.5), and one measure that nobody gave a rate. */
export const bakeryCurrency: ProjectCurrency = {
  currency: croissants,
  measures: [
    aMeasure(),
    aMeasure({ id: 'queue', name: 'People who leave the queue', direction: 'down', rate: aRate(1.5) }),
    aMeasure({ id: 'smiles', name: 'Smiles at the counter', unit: 'per day', rate: null }),
  ],
};

/** Paula's first version, of Monday. */
export const aVersion = (said: Partial<CurrencyVersion> = {}): CurrencyVersion => ({
  version: 1,
  at: monday,
  by: paula,
  content: bakeryCurrency,
  ...said,
});
