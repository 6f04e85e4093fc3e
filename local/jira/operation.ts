import type { Call, Reply } from './call';

/**
 * The scopes that open an operation to an app: all of `classic`, or all of `granular`.
 * Null where the operation has no scopes of that kind; an empty list asks for none.
 */
export interface Scopes {
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[] | null;
}

export interface Operation {
  /** Jira's operationId. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A path template: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  readonly scopes: Scopes;
  readonly handle: (call: Call) => Reply;
  /** May be asked without signing in. */
  readonly anonymous?: boolean;
}

/** Does this set of granted scopes open the operation? */
export const opens = (scopes: Scopes, granted: ReadonlySet<string>): boolean =>
  [scopes.classic, scopes.granular].some((needed) => needed?.every((scope) => granted.has(scope)) ?? false);

export const readWork = (...granular: readonly string[]): Scopes => ({ classic: ['read:jira-work'], granular });
export const writeWork = (...granular: readonly string[]): Scopes => ({ classic: ['write:jira-work'], granular });
export const readUser = (...granular: readonly string[]): Scopes => ({ classic: ['read:jira-user'], granular });
export const granularOnly = (...granular: readonly string[]): Scopes => ({ classic: null, granular });
