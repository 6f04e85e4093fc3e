/** The two origins of one server: Jira's pages and REST, and the app's frames, which must be strangers to them. */
export interface Addresses {
  readonly port: number;
  readonly site: string;
  readonly frames: string;
}

export const addressesAt = (port: number): Addresses => ({
  port,
  site: `http://localhost:${port}`,
  frames: `http://127.0.0.1:${port}`,
});

export type HostKind = 'site' | 'frames' | 'other';

/** Which of the two a `Host` header names. Anything else (another name for this machine, a rebound domain) is `other`. */
export function hostKind(host: string | undefined, port: number): HostKind {
  if (host === `localhost:${port}`) return 'site';
  if (host === `127.0.0.1:${port}`) return 'frames';
  return 'other';
}
