import type { Issue } from '../records';
import type { ClauseField, Scope } from './clause';
import { noSuchFunction, noSuchOperator } from './refusals';
import { textMatcher } from './text-match';

/** A field with `~` and `!~`. An empty text is no text. */
export const textField = (texts: (issue: Issue, scope: Scope) => readonly string[]): ClauseField => ({
  sortBy: (issue, scope) => texts(issue, scope)[0]?.toLowerCase(),
  compile({ field, operator, literals }, scope) {
    const present = (issue: Issue): readonly string[] => texts(issue, scope).filter(Boolean);
    const [literal] = literals;
    if (operator === 'is') return { test: (issue) => present(issue).length === 0 };
    if (operator === 'is not') return { test: (issue) => present(issue).length > 0 };
    if (literal?.type === 'function') throw noSuchFunction(literal.name);
    if (literal?.type !== 'value' || (operator !== '~' && operator !== '!~')) throw noSuchOperator(operator, field);
    const matches = textMatcher(literal.text);
    return operator === '~'
      ? { test: (issue) => present(issue).some(matches) }
      : { test: (issue) => present(issue).length > 0 && !present(issue).some(matches) };
  },
});
