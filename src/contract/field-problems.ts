import type * as v from '@badrap/valita';
import { readFlaw } from '../core/values/flaw';
import type { FieldProblem } from './answer';

type Issue = v.Err['issues'][number];

/** What a schema of the contract found wrong with `input`, in the words of the contract. */
export function fieldProblems({ issues }: v.Err, input: unknown): readonly FieldProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, input));
}

function problemsOf(issue: Issue, input: unknown): readonly FieldProblem[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), problem: 'unknown-field' }));
    case 'missing_value':
      return [{ path, problem: 'missing' }];
    case 'custom_error':
      return [{ path, ...readFlaw(issue.message ?? '') }];
    case 'invalid_type':
    case 'invalid_literal':
    case 'invalid_length':
    case 'invalid_union':
      return [{ path, problem: valueAt(input, issue.path) === undefined ? 'missing' : 'wrong-type' }];
  }
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], input);
}
