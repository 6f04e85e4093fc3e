import { type Clause, JastBuilder, type Operand, type OrderByField, type TerminalClause } from '@atlaskit/jql-ast';
import { badRequest } from '../errors';

/** A value as it is written in a query. */
export type Literal =
  | { readonly type: 'empty' }
  | { readonly type: 'value'; readonly text: string }
  | { readonly type: 'function'; readonly name: string; readonly args: readonly string[] };

/** `summary`, `cf[10016]`, or a path of an issue property. */
export interface FieldName {
  readonly text: string;
  readonly property: { readonly key: string; readonly path: string } | null;
}

export interface Terminal {
  readonly field: FieldName;
  readonly operator: string;
  readonly literals: readonly Literal[];
}

export type Condition =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly type: 'not'; readonly part: Condition }
  | { readonly type: 'terminal'; readonly terminal: Terminal };

export interface SortKey {
  readonly field: FieldName;
  readonly descending: boolean;
}

export interface Query {
  /** Null: everything. */
  readonly where: Condition | null;
  readonly orderBy: readonly SortKey[];
}

/** @throws JiraRefusal 400 for what is not JQL, or is JQL about the past (`was`, `changed`) */
export function parseQuery(jql: string): Query {
  const jast = new JastBuilder().build(jql);
  const [error] = jast.errors;
  if (error) throw badRequest(`Error in the JQL Query: ${error.message}`);
  return {
    where: jast.query?.where ? condition(jast.query.where) : null,
    orderBy: jast.query?.orderBy?.fields.map(sortKey) ?? [],
  };
}

function condition(clause: Clause): Condition {
  switch (clause.clauseType) {
    case 'compound':
      return { type: clause.operator.value, parts: clause.clauses.map(condition) };
    case 'not':
      return { type: 'not', part: condition(clause.clause) };
    case 'terminal':
      return { type: 'terminal', terminal: terminal(clause) };
  }
}

function terminal(clause: TerminalClause): Terminal {
  const operator = clause.operator?.value;
  if (!operator || !clause.operand || /^(was|changed)/.test(operator)) {
    throw badRequest(`This stand-in does not search the past: '${clause.field.text} ${operator ?? ''}'.`);
  }
  return { field: fieldName(clause.field), operator, literals: literals(clause.operand) };
}

function literals(operand: Operand): readonly Literal[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap(literals);
    case 'keyword':
      return [{ type: 'empty' }];
    case 'function':
      return [{ type: 'function', name: operand.function.value, args: operand.arguments.map(({ value }) => value) }];
    case 'value':
      return [{ type: 'value', text: operand.value }];
  }
}

function fieldName(field: TerminalClause['field']): FieldName {
  const [property] = field.properties ?? [];
  if (!property?.key) return { text: field.value, property: null };
  const path = (property.path ?? []).map(({ value }) => value).join('').replace(/^\./, '');
  return { text: field.value, property: { key: property.key.value, path } };
}

const sortKey = ({ field, direction }: OrderByField): SortKey => ({
  field: fieldName(field),
  descending: direction?.value === 'DESC',
});
