import type { Actor } from './actor';
import type { JiraEvent } from './events';
import type { IndexedProperty } from './jql/indexed-property';
import type { WorkflowRule } from './issues/workflow-rule';
import type { JiraState } from './state';

/** What every handler works on. */
export interface Site {
  readonly state: JiraState;
  readonly now: () => Date;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly indexedProperties: readonly IndexedProperty[];
  /** What the app offers to put on transitions. */
  readonly workflowRules: readonly WorkflowRule[];
  readonly emit: (event: JiraEvent) => void;
}

/** One request, taken apart. */
export interface Call {
  readonly site: Site;
  readonly actor: Actor;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON, or undefined. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; undefined sends nothing. */
  readonly body?: unknown;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent = (): Reply => ({ status: 204 });
