import type { IncomingMessage, ServerResponse } from 'node:http';
import type { People, Person } from '../people';

/**
 * Who is signed in, kept in a cookie by account id. It is no secret: on this site everybody may
 * be anybody, which is what the menu of people is for. The port is in its name because browsers
 * share cookies among the ports of a host.
 */
const cookieName = (port: number) => `local-jira-person-${port}`;

/** An account id as a cookie holds it; what can't be decoded names nobody. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Account ids that a request comes with: a browser may hold two such cookies, one of them of an account that has gone. */
const accountIdsOf = (request: IncomingMessage, port: number): readonly string[] =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.trim().split('='))
    .filter(([name]) => name === cookieName(port))
    .map(([, value = '']) => decode(value));

/** Whether a request comes from somebody who has been to a page of the site, be it as an account that has gone. */
export const hasSession = (request: IncomingMessage, port: number): boolean => accountIdsOf(request, port).length > 0;

export const signedIn = (request: IncomingMessage, port: number, people: People): Person | undefined =>
  accountIdsOf(request, port).map((accountId) => people.byId(accountId)).find((person) => person !== undefined);

export function signIn(response: ServerResponse, port: number, accountId: string): void {
  response.setHeader('set-cookie', `${cookieName(port)}=${encodeURIComponent(accountId)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`);
}

/** The person a request comes from; whoever comes without one of the site's accounts is its first person from now on. */
export function signedInOrFirst(request: IncomingMessage, response: ServerResponse, port: number, people: People): Person | undefined {
  const person = signedIn(request, port, people);
  if (person) return person;
  const [first] = people.all();
  if (first) signIn(response, port, first.accountId);
  return first;
}
