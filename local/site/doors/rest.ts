import type { RecordedExchange } from '../../har/recorder';
import type { Actor, JiraResponse, LocalJira } from '../../jira';
import type { Addresses } from '../http/addresses';
import type { Door, Exchange } from '../http/door';
import { readBody } from '../http/read-body';
import { inSentences, reply } from '../http/reply';
import { isSameOrigin } from '../http/same-origin';
import { signedIn } from '../http/session';
import type { People } from '../people';

interface Refused {
  readonly status: number;
  readonly sentence: string;
}
type Caller = { readonly actor: Actor } | { readonly refusal: Refused };

const refused = ({ status, sentence }: Refused): JiraResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(inSentences(sentence)),
});

/** Basic authentication as Jira Cloud has it: e-mail and API token. Here any token will do. */
function basicCaller(authorization: string, people: People): Caller {
  const [, encoded = ''] = /^Basic\s+(\S+)$/i.exec(authorization) ?? [];
  const email = Buffer.from(encoded, 'base64').toString('utf8').split(':')[0] ?? '';
  const person = people.byEmail(email);
  return person
    ? { actor: { kind: 'user', accountId: person.accountId } }
    : { refusal: { status: 401, sentence: 'Nobody on this site has that e-mail address. Use basic authentication with the e-mail of one of its people; any password will do.' } };
}

function callerOf({ request, host }: Exchange, addresses: Addresses, people: People): Caller {
  const { authorization } = request.headers;
  if (authorization !== undefined) return basicCaller(authorization, people);
  const person = host === 'site' ? signedIn(request, addresses.port, people) : undefined;
  if (!person) {
    return { refusal: { status: 401, sentence: 'Nobody is signed in. Use basic authentication with the e-mail of one of the people; any password will do.' } };
  }
  return isSameOrigin(request, addresses.site)
    ? { actor: { kind: 'user', accountId: person.accountId } }
    : { refusal: { status: 403, sentence: 'XSRF check failed: this request does not come from a page of this site.' } };
}

const headersOf = ({ request }: Exchange): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));

interface RestParts {
  readonly jira: LocalJira;
  readonly addresses: Addresses;
  readonly people: People;
  /** Told of every call, also of those that got no further than this door. */
  readonly onExchange: (exchange: RecordedExchange) => void;
}

/** Jira's REST for pages (by session) and for outside clients (by basic authentication). */
export const restDoor =
  ({ jira, addresses, people, onExchange }: RestParts): Door =>
  async (exchange) => {
    const { request, response, method, url } = exchange;
    if (!url.pathname.startsWith('/rest/')) return false;
    const body = await readBody(request);
    const path = url.pathname + url.search;
    const headers = headersOf(exchange);
    const started = performance.now();
    const caller = callerOf(exchange, addresses, people);
    const answer =
      'refusal' in caller
        ? refused(caller.refusal)
        : await jira.handle({ method, path, headers, actor: caller.actor, ...(body === '' ? {} : { body }) });
    onExchange({
      who: 'client',
      method,
      url: addresses.site + path,
      requestHeaders: headers,
      requestBody: body === '' ? undefined : body,
      status: answer.status,
      responseHeaders: answer.headers,
      responseBody: answer.body,
      durationMs: performance.now() - started,
    });
    await reply(request, response, { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } });
    return true;
  };
