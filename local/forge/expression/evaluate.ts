import type { Expression, Pattern, PrivateIdentifier, SpreadElement, Super } from 'acorn';
import { findMethod } from './methods';

type Scope = Readonly<Record<string, unknown>>;
type Node = Expression | Pattern | PrivateIdentifier | SpreadElement | Super;

/** What `?.` makes of a missing value, until the chain that it stands in ends. */
const missing = Symbol('missing');

/**
 * @param expression as `parseExpression` lets it through
 * @throws Error where Jira's own evaluation would: an undefined property without `?.`, an unknown name,
 *   a comparison of different types
 */
export function evaluate(expression: Node, scope: Scope): unknown {
  const of = (node: Node): unknown => evaluate(node, scope);
  switch (expression.type) {
    case 'Literal':
      return expression.value;
    case 'ArrayExpression':
      return expression.elements.map((element) => element && of(element));
    case 'Identifier':
      if (!Object.hasOwn(scope, expression.name)) throw new Error(`"${expression.name}" is not defined.`);
      return scope[expression.name];
    case 'ArrowFunctionExpression': {
      const [parameter] = expression.params;
      const name = parameter?.type === 'Identifier' ? parameter.name : '';
      return (value: unknown) => evaluate(expression.body as Expression, { ...scope, [name]: value });
    }
    case 'ConditionalExpression':
      return of(truth(of(expression.test)) ? expression.consequent : expression.alternate);
    case 'UnaryExpression':
      return expression.operator === '!' ? !truth(of(expression.argument)) : -numeric(of(expression.argument));
    case 'LogicalExpression':
      return truth(of(expression.left)) === (expression.operator === '||') ? expression.operator === '||' : truth(of(expression.right));
    case 'BinaryExpression':
      return combine(expression.operator, of(expression.left), of(expression.right));
    case 'ChainExpression': {
      const value = of(expression.expression);
      return value === missing ? null : value;
    }
    case 'MemberExpression': {
      const { object, property, computed, optional } = expression;
      const owner = of(object);
      if (owner === missing) return missing;
      const key = !computed && property.type === 'Identifier' ? property.name : of(property);
      const value = member(owner, key);
      if (value === undefined && optional) return missing;
      if (value === undefined) throw new Error(`The property "${String(key)}" is not defined.`);
      return value;
    }
    case 'CallExpression': {
      const method = of(expression.callee);
      if (method === missing) return missing;
      if (typeof method !== 'function') throw new Error('Only methods can be called.');
      return (method as (...args: readonly unknown[]) => unknown)(...expression.arguments.map(of));
    }
    default:
      throw new Error(`${expression.type} can't be evaluated.`);
  }
}

function combine(operator: string, a: unknown, b: unknown): unknown {
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '+':
      return typeof a === 'string' || typeof b === 'string' ? `${String(a)}${String(b)}` : numeric(a) + numeric(b);
    case '-':
      return numeric(a) - numeric(b);
    case '*':
      return numeric(a) * numeric(b);
    case '/':
      return numeric(a) / numeric(b);
    case '%':
      return numeric(a) % numeric(b);
    case '<':
      return order(a, b) < 0;
    case '<=':
      return order(a, b) <= 0;
    case '>':
      return order(a, b) > 0;
    default:
      return order(a, b) >= 0;
  }
}

function member(owner: unknown, key: unknown): unknown {
  const name = typeof key === 'number' ? String(key) : key;
  if (typeof name !== 'string') throw new Error('A property is named by a text or a number.');
  // The properties of an entity: `issue.properties['key']`, or `.get('key')`; null for one that is not there.
  if (owner instanceof Map) return name === 'get' ? (key: unknown) => propertyIn(owner, key) : propertyIn(owner, name);
  if (isEntity(owner) && !Object.hasOwn(owner, name)) throw new Error(`There is no "${name}" to be read of it.`);
  if (typeof owner === 'string' || Array.isArray(owner)) return name === 'length' ? owner.length : (findMethod(owner, name) ?? owner[Number(name)]);
  return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, name) ? (owner as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What is no JSON is one of Jira's own things, which have the members that they have. */
const isEntity = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype;

const propertyIn = (properties: ReadonlyMap<unknown, unknown>, key: unknown): unknown => properties.get(key) ?? null;

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error(`${JSON.stringify(value)} is neither true nor false.`);
  return value;
}

function numeric(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is not a number.`);
  return value;
}

function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  throw new Error(`${JSON.stringify(a)} and ${JSON.stringify(b)} can't be compared.`);
}
