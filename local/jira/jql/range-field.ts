import type { Issue } from '../records';
import type { ClauseField, Scope } from './clause';
import { dateFunction, readDate } from './dates';
import type { FieldName, Literal } from './query';
import { badRequest } from '../errors';
import { noSuchFunction, noSuchOperator, notADate } from './refusals';

type Values = (issue: Issue, scope: Scope) => readonly number[];
type Read = (literal: Literal, field: FieldName, scope: Scope) => number | 'empty';

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

const rangeField = (values: Values, read: Read): ClauseField => ({
  sortBy: (issue, scope) => values(issue, scope)[0],
  compile({ field, operator, literals }, scope) {
    const bounds = literals.map((literal) => read(literal, field, scope));
    const [bound] = bounds;
    const has = (issue: Issue): boolean => {
      const found = values(issue, scope);
      return found.length === 0 ? bounds.includes('empty') : found.some((value) => bounds.includes(value));
    };
    const compare = comparisons[operator];
    if (compare && typeof bound === 'number') return { test: (issue) => values(issue, scope).some((value) => compare(value, bound)) };
    switch (operator) {
      case '=':
      case 'in':
        return { test: has };
      case '!=':
      case 'not in':
        return { test: (issue) => values(issue, scope).length > 0 && !has(issue) };
      case 'is':
        return { test: (issue) => values(issue, scope).length === 0 };
      case 'is not':
        return { test: (issue) => values(issue, scope).length > 0 };
      default:
        throw noSuchOperator(operator, field);
    }
  },
});

export const numberField = (values: Values): ClauseField =>
  rangeField(values, (literal, field) => {
    if (literal.type === 'empty') return 'empty';
    if (literal.type === 'function') throw noSuchFunction(literal.name);
    const number = Number(literal.text);
    if (literal.text.trim() === '' || !Number.isFinite(number)) {
      throw badRequest(`Value '${literal.text}' is invalid for the '${field.text}' field. It must be a number.`);
    }
    return number;
  });

/** @param values instants, in milliseconds; a day counts from its midnight in UTC */
export const dateField = (values: Values): ClauseField =>
  rangeField(values, (literal, field, { now }) => {
    if (literal.type === 'empty') return 'empty';
    const at = literal.type === 'function' ? dateFunction(literal.name, literal.args, now) : readDate(literal.text, now);
    if (at !== undefined) return at;
    throw literal.type === 'function' ? noSuchFunction(literal.name) : notADate(literal.text, field);
  });
