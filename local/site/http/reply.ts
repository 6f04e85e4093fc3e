import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below this, compressing costs more than it saves. */
const worthCompressing = 1024;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Sends a whole answer, gzipped where the client takes that. */
export async function reply(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  const bytes = Buffer.from(body);
  const zip = bytes.length >= worthCompressing && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const sent = zip ? await compress(bytes, { level: 4 }) : bytes;
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    ...headers,
    vary: 'Accept-Encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
    ...(status === 204 || status === 304 ? {} : { 'content-length': String(sent.length) }),
  });
  response.end(request.method === 'HEAD' || status === 204 || status === 304 ? undefined : sent);
}

export const replyJson = (request: IncomingMessage, response: ServerResponse, status: number, value: unknown) =>
  reply(request, response, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value ?? null),
  });

/** An error as Jira words it. */
export const inSentences = (sentence: string) => ({ errorMessages: [sentence], errors: {} });

export const replySentence = (request: IncomingMessage, response: ServerResponse, status: number, sentence: string) =>
  replyJson(request, response, status, inSentences(sentence));

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}
