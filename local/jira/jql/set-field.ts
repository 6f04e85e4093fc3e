import type { Issue } from '../records';
import type { ClauseField, Predicate, Scope } from './clause';
import type { FieldName, Literal } from './query';
import { noSuchFunction, noSuchOperator, noSuchValue } from './refusals';

interface SetField {
  /** The ids that the issue has in this field. */
  readonly values: (issue: Issue, scope: Scope) => readonly string[];
  /** The ids that a written value stands for; undefined when nothing has that name. */
  readonly resolve: (text: string, scope: Scope) => readonly string[] | undefined;
  readonly functions?: Readonly<Record<string, (scope: Scope) => readonly string[]>>;
  /** The issues that have this id, where an index knows. */
  readonly having?: (id: string, scope: Scope) => readonly Issue[];
  readonly sortBy?: ClauseField['sortBy'];
}

/** A field with `=`, `!=`, `in`, `not in`, `is`: everything that is picked from a list. */
export const setField = (field: SetField): ClauseField => ({
  ...(field.sortBy && { sortBy: field.sortBy }),
  compile({ field: name, operator, literals }, scope) {
    const empty = literals.some(({ type }) => type === 'empty');
    const wanted = new Set(literals.flatMap((literal) => resolve(field, literal, name, scope)));
    const has = (issue: Issue): boolean => {
      const values = field.values(issue, scope);
      return values.length === 0 ? empty : values.some((value) => wanted.has(value));
    };
    switch (operator) {
      case '=':
      case 'in':
        return { test: has, ...narrowed(field, wanted, empty, scope) };
      case 'is':
        return { test: (issue) => field.values(issue, scope).length === 0 };
      case 'is not':
        return { test: (issue) => field.values(issue, scope).length > 0 };
      case '!=':
      case 'not in':
        // As in Jira, an issue without a value is not found by what its value is not.
        return { test: (issue) => field.values(issue, scope).length > 0 && !has(issue) };
      default:
        throw noSuchOperator(operator, name);
    }
  },
});

function narrowed(field: SetField, wanted: ReadonlySet<string>, empty: boolean, scope: Scope): Pick<Predicate, 'candidates'> {
  const { having } = field;
  if (!having || empty) return {};
  return { candidates: () => [...wanted].flatMap((id) => having(id, scope)) };
}

function resolve(field: SetField, literal: Literal, name: FieldName, scope: Scope): readonly string[] {
  switch (literal.type) {
    case 'empty':
      return [];
    case 'function': {
      const run = Object.entries(field.functions ?? {}).find(([key]) => key.toLowerCase() === literal.name.toLowerCase())?.[1];
      if (!run) throw noSuchFunction(literal.name);
      return run(scope);
    }
    case 'value': {
      const ids = field.resolve(literal.text, scope);
      if (!ids) throw noSuchValue(literal.text, name);
      return ids;
    }
  }
}
