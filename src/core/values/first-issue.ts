import type { Err } from '@badrap/valita';

/** Where a value first goes wrong, and how, for a log: nothing of the value itself, which may be a person's words. */
export function firstIssue({ issues: [first] }: Err): string {
  return first === undefined ? '' : [first.path.join('.'), first.code].filter(Boolean).join(' ');
}
