import { parseExpressionAt, type Expression } from 'acorn';

const known = new Set([
  'Literal', 'Identifier', 'ArrayExpression', 'ChainExpression', 'MemberExpression', 'CallExpression', 'UnaryExpression',
  'BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'ArrowFunctionExpression',
]);
const operators = new Set(['!', '-', '+', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||']);

/** https://developer.atlassian.com/platform/forge/events-reference/product_events/#restrictions */
const mostCharacters = 10_000;

/**
 * Reads the part of the Jira expressions language that event filters are written in, which JavaScript's
 * grammar holds. What is not of it (statements, `try`, regular expressions, `===`) is refused.
 *
 * @throws Error with what could not be read
 * @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions/
 */
export function parseExpression(source: string): Expression {
  const fail = (reason: string): never => {
    throw new Error(`The local Forge host can't read the expression "${source}": ${reason}`);
  };
  if (source.length > mostCharacters) fail(`it is longer than ${mostCharacters.toLocaleString('en-US')} characters.`);
  const parse = (): Expression => {
    try {
      return parseExpressionAt(source, 0, { ecmaVersion: 2022 });
    } catch (error) {
      return fail(String(error));
    }
  };
  const check = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { type, operator, regex, body } = part as Readonly<Record<string, unknown>>;
    const isBlock = (body as { readonly type?: unknown } | undefined)?.type === 'BlockStatement';
    if (typeof type === 'string' && (!known.has(type) || regex !== undefined || isBlock)) fail(`${type} is not part of the language here.`);
    if (typeof operator === 'string' && !operators.has(operator)) fail(`${operator} is not part of the language here.`);
    Object.values(part).forEach(check);
  };
  const expression = parse();
  if (source.slice(expression.end).replace(/[\s)]/g, '') !== '') fail(`it goes on after ${expression.end} characters.`);
  check(expression);
  return expression;
}
