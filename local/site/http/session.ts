import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Who is signed in, kept in a cookie by account id. It is no secret: on this site everybody may
 * be anybody, which is what the menu of people is for. The port is in its name because browsers
 * share cookies among the ports of a host.
 */
const cookieName = (port: number) => `local-jira-person-${port}`;

export function signedIn(request: IncomingMessage, port: number): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim().split('='));
  const value = cookies.find(([name]) => name === cookieName(port))?.[1];
  return value === undefined ? undefined : decodeURIComponent(value);
}

export function signIn(response: ServerResponse, port: number, accountId: string): void {
  response.setHeader('set-cookie', `${cookieName(port)}=${encodeURIComponent(accountId)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`);
}
