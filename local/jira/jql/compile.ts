import type { Issue } from '../records';
import type { Predicate, Scope } from './clause';
import { clauseField } from './field-registry';
import type { Condition } from './query';

/** @throws JiraRefusal 400 in Jira's words for a field, operator, function or value that there is not */
export function compile(condition: Condition, scope: Scope): Predicate {
  switch (condition.type) {
    case 'and':
      return both(condition.parts.map((part) => compile(part, scope)));
    case 'or':
      return either(condition.parts.map((part) => compile(part, scope)));
    case 'not': {
      const { test } = compile(condition.part, scope);
      return { test: (issue) => !test(issue) };
    }
    case 'terminal':
      return clauseField(condition.terminal.field, scope).compile(condition.terminal, scope);
  }
}

function both(parts: readonly Predicate[]): Predicate {
  const narrow = parts.find(({ candidates }) => candidates);
  const narrowings = parts.flatMap(({ candidates }) => (candidates ? [candidates] : []));
  const test = (issue: Issue): boolean => parts.every((part) => part.test(issue));
  if (!narrow) return { test };
  return { test, candidates: () => narrowings.map((each) => each()).reduce((a, b) => (b.length < a.length ? b : a)) };
}

function either(parts: readonly Predicate[]): Predicate {
  const narrowings = parts.flatMap(({ candidates }) => (candidates ? [candidates] : []));
  const test = (issue: Issue): boolean => parts.some((part) => part.test(issue));
  if (narrowings.length < parts.length) return { test };
  return { test, candidates: () => [...new Set(narrowings.flatMap((each) => each()))] };
}
