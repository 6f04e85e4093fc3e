import { badRequest } from '../errors';
import type { Issue } from '../records';
import type { Scope } from './clause';
import { clauseField } from './field-registry';
import type { SortKey } from './query';

const mostSortKeys = 7;

/**
 * Puts issues in the order that a query asks for; what the query leaves open, the newer comes first.
 *
 * @throws JiraRefusal 400 for more than seven fields, and for a field that has no order
 */
export function ordered(issues: readonly Issue[], orderBy: readonly SortKey[], scope: Scope): readonly Issue[] {
  if (orderBy.length > mostSortKeys) throw badRequest(`JQL can be ordered by at most ${mostSortKeys} fields.`);
  const keys = orderBy.map(({ field, descending }) => {
    const { sortBy } = clauseField(field, scope);
    if (!sortBy) throw badRequest(`Not able to sort using field '${field.text}'.`);
    return { sortBy, sign: descending ? -1 : 1 };
  });
  const rows = issues.map((issue) => ({ issue, id: Number(issue.id), values: keys.map(({ sortBy }) => sortBy(issue, scope)) }));
  rows.sort((a, b) => {
    for (const [index, { sign }] of keys.entries()) {
      const order = compare(a.values[index], b.values[index]);
      if (order !== 0) return sign * order;
    }
    return b.id - a.id;
  });
  return rows.map(({ issue }) => issue);
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
