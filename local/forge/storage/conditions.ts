import { badRequest } from './storage-error';

/** A condition as the query builders of `@forge/kvs` send it. */
export interface Condition {
  readonly condition: string;
  readonly values: readonly unknown[];
}

export interface Filter extends Condition {
  readonly property: string;
}

export type Filters = { readonly and?: readonly Filter[]; readonly or?: readonly Filter[] };

type Test = (value: unknown, ...values: readonly unknown[]) => boolean;

const tests: Readonly<Record<string, Test>> = {
  EQUAL_TO: (value, other) => value === other,
  NOT_EQUAL_TO: (value, other) => value !== other,
  GREATER_THAN: (value, other) => compare(value, other) > 0,
  GREATER_THAN_EQUAL_TO: (value, other) => compare(value, other) >= 0,
  LESS_THAN: (value, other) => compare(value, other) < 0,
  LESS_THAN_EQUAL_TO: (value, other) => compare(value, other) <= 0,
  BETWEEN: (value, low, high) => compare(value, low) >= 0 && compare(value, high) <= 0,
  BEGINS_WITH: (value, start) => typeof value === 'string' && value.startsWith(String(start)),
  CONTAINS: (value, part) => typeof value === 'string' && value.includes(String(part)),
  NOT_CONTAINS: (value, part) => typeof value === 'string' && !value.includes(String(part)),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
};

export const rangeConditions: ReadonlySet<string> = new Set(
  ['BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO'],
);

export function meets(value: unknown, { condition, values }: Condition): boolean {
  const test = tests[condition];
  if (!test) throw badRequest('INVALID_FILTER_CONDITION', `There is no condition "${condition}".`);
  if (values.length !== (condition === 'BETWEEN' ? 2 : 1)) {
    throw badRequest('INVALID_FILTER_VALUES', `"${condition}" was given ${values.length} values.`);
  }
  return test(value, ...values);
}

export function meetsAll(value: Readonly<Record<string, unknown>> | undefined, { and, or }: Filters): boolean {
  if (and && or) throw badRequest('INVALID_FILTER_CONDITION', 'A query has either "and" or "or" filters.');
  const holds = (filter: Filter): boolean => meets(value?.[filter.property], filter);
  return or ? or.some(holds) : (and ?? []).every(holds);
}

/** NaN for values of different types: no comparison holds for it. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return Number.NaN;
}
