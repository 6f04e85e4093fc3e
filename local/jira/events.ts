import type { Actor } from './actor';

/** A product event as Forge's triggers get it. */
export interface JiraEvent {
  /** For example `avi:jira:updated:issue`. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}
