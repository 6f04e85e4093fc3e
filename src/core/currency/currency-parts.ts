import type { CurrencyChange } from './currency-change';
import type { ProjectCurrency } from './project-currency';

/** One thing of a project's currency that two admins can change without standing in each other's way. */
export type CurrencyPart = 'currency.name' | 'currency.format' | `${MeasurePart}:${string}`;
type MeasurePart = 'name' | 'unit' | 'direction' | 'precision' | 'status' | 'rate';

/** What this part says; undefined where there is no such measure. */
export function partOf({ currency, measures }: ProjectCurrency, part: CurrencyPart): unknown {
  if (part === 'currency.name') return currency?.name;
  if (part === 'currency.format') return currency && [currency.symbol, currency.symbolPlace, currency.decimals];
  const colon = part.indexOf(':');
  const measure = measures.find(({ id }) => id === part.slice(colon + 1));
  return measure?.[part.slice(0, colon) as MeasurePart];
}

/**
 * The parts that a change writes, and those that its author looked at to decide it: a rate means
 * the unit and the currency that it was set for, whatever the measure is called.
 */
export function partsBehind(change: CurrencyChange, { measures }: ProjectCurrency): readonly CurrencyPart[] {
  switch (change.type) {
    case 'set-currency': {
      const rates = change.rates === 'clear' ? measures.map(({ id }) => `rate:${id}` as const) : [];
      return ['currency.name', 'currency.format', ...rates];
    }
    case 'add-measure':
      return change.rate === null ? [] : ['currency.name'];
    case 'change-measure':
      return (['name', 'unit', 'direction', 'precision'] as const)
        .filter((part) => change[part] !== undefined)
        .map((part) => `${part}:${change.id}` as const);
    case 'remove-measure':
      return (['name', 'unit', 'direction', 'status', 'rate'] as const).map((part) => `${part}:${change.id}` as const);
    case 'retire-measure':
    case 'restore-measure':
      return [`status:${change.id}`];
    case 'set-rate':
      return ['currency.name', `unit:${change.id}`, `direction:${change.id}`, `rate:${change.id}`];
  }
}
