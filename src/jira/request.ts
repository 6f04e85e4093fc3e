import type { JiraAnswer } from './read-json';

export interface JiraRequestInit {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/**
 * Sends one REST call to Jira: the bridge's `requestJira` in a browser, `asUser().requestJira` or
 * `asApp().requestJira` in the back end.
 *
 * @param path with its query, every part of it encoded already
 */
export type JiraRequest = (path: string, init?: JiraRequestInit) => Promise<JiraAnswer>;

/** A call that carries JSON. */
export function json(method: 'POST' | 'PUT', body: unknown): JiraRequestInit {
  return {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}
