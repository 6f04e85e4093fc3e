import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';

/**
 * The changes that take others back.
 *
 * @param before what there was
 * @param after what came of the changes
 * @returns null for the first currency: a project that has one cannot be without any more
 */
export function undoOf(changes: readonly CurrencyChange[], before: ProjectCurrency, after: ProjectCurrency): readonly CurrencyChange[] | null {
  const back = changes.map((change) => backFrom(change, before, after)).reverse();
  return back.some((one) => one === null) ? null : back.flatMap((one) => one ?? []);
}

function backFrom(change: CurrencyChange, before: ProjectCurrency, after: ProjectCurrency): readonly CurrencyChange[] | null {
  if (change.type === 'set-currency') return currencyBack(before, after);
  const was = before.measures.find(({ id }) => id === change.id);
  switch (change.type) {
    case 'add-measure':
      return [{ type: 'remove-measure', id: change.id }];
    case 'change-measure':
      return was === undefined ? [] : [changedBack(was)];
    case 'set-rate':
      return [{ type: 'set-rate', id: change.id, rate: was?.rate ?? null }];
    case 'remove-measure':
      return was === undefined ? [] : broughtBack(was, after);
    case 'retire-measure':
    case 'restore-measure':
      return was === undefined ? [] : [statusOf(was)];
  }
}

function currencyBack({ currency, measures }: ProjectCurrency, after: ProjectCurrency): readonly CurrencyChange[] | null {
  if (currency === null) return null;
  const lost = measures.filter(({ id, rate }) => rate !== null && after.measures.find((measure) => measure.id === id)?.rate === null);
  return [{ type: 'set-currency', currency, rates: 'keep' }, ...lost.map(({ id, rate }): CurrencyChange => ({ type: 'set-rate', id, rate }))];
}

function changedBack({ id, name, unit, direction, precision }: ProjectMeasure): CurrencyChange {
  return { type: 'change-measure', id, name, unit, direction, precision, isSameUnit: true };
}

function broughtBack(was: ProjectMeasure, after: ProjectCurrency): readonly CurrencyChange[] {
  if (after.measures.some(({ id }) => id === was.id)) return [statusOf(was)];
  const { status, ...measure } = was;
  return [{ type: 'add-measure', ...measure }, ...(status === 'retired' ? [statusOf(was)] : [])];
}

const statusOf = ({ id, status }: ProjectMeasure): CurrencyChange => ({ type: status === 'current' ? 'restore-measure' : 'retire-measure', id });
