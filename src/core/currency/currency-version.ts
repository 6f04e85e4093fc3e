import * as v from '@badrap/valita';
import { integerBetween } from '../values/number';
import { matching } from '../values/text';
import { instant } from '../values/time';
import { noCurrency, ProjectCurrencySchema, type ProjectCurrency } from './project-currency';

export { currencyProperty } from './currency-property';

/** One entry of a project's log: all of it as it was after the change, and who changed it when. */
export const CurrencyVersionSchema = v.object({
  /** Counts from 1, without gaps. */
  version: integerBetween(1, 999_999),
  at: instant,
  by: matching(/^.{1,128}$/s),
  content: ProjectCurrencySchema,
});

export type CurrencyVersion = v.Infer<typeof CurrencyVersionSchema>;

/** What a project has where nobody saved anything: null. */
export function contentOf(version: CurrencyVersion | null): ProjectCurrency {
  return version?.content ?? noCurrency;
}

/** @param value the property's value, `undefined` where there is none; what cannot be read counts as none */
export function readCurrencyVersion(value: unknown): CurrencyVersion | null {
  const parsed = CurrencyVersionSchema.try(value);
  return parsed.ok ? parsed.value : null;
}
