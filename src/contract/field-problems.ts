import * as v from 'valibot';
import type { FieldProblem } from './answer';

/** What a schema of the contract found wrong, in the words of the contract. */
export function fieldProblems(issues: readonly v.BaseIssue<unknown>[]): readonly FieldProblem[] {
  return issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', ...problemOf(issue) }));
}

function problemOf(issue: v.BaseIssue<unknown>): Omit<FieldProblem, 'path'> {
  const limit = typeof issue.requirement === 'number' ? { limit: issue.requirement } : {};
  switch (issue.type) {
    case 'strict_object':
      // The issue of an unknown key expects nothing there; that of a missing one, its key.
      return { problem: issue.expected === 'never' ? 'unknown-field' : missingOrWrong(issue) };
    case 'non_empty':
      return { problem: 'missing' };
    case 'max_length':
      return { problem: Array.isArray(issue.input) ? 'too-many' : 'too-long', ...limit };
    case 'min_value':
      return { problem: 'too-small', ...limit };
    case 'max_value':
      return { problem: 'too-large', ...limit };
    case 'iso_date':
      return { problem: 'no-such-day' };
    case 'check':
      return { problem: checks[issue.message] ?? 'wrong-type' };
    default:
      return { problem: missingOrWrong(issue) };
  }
}

/** The messages that the schemas give their own checks. */
const checks: Readonly<Record<string, FieldProblem['problem']>> = {
  'control-character': 'control-character',
  'no-such-day': 'no-such-day',
  'repeated-id': 'repeated',
};

function missingOrWrong({ received }: v.BaseIssue<unknown>): FieldProblem['problem'] {
  return received === 'undefined' ? 'missing' : 'wrong-type';
}
