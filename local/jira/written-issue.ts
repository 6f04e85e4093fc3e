import type { Operation } from './operation';
import type { JiraState } from './state';

/** The id of the issue that a call writes to, for the limit on writes per issue. */
export function writtenIssue(state: JiraState, operation: Operation, params: Readonly<Record<string, string>>): string | undefined {
  const idOrKey = params.issueIdOrKey;
  if (operation.method === 'GET' || idOrKey === undefined) return undefined;
  return (state.issues.find(idOrKey) ?? state.issues.where('key', idOrKey.toUpperCase())[0])?.id;
}
