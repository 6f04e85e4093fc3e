import { STATUS_CODES } from 'node:http';
import type { RestExchange } from './exchange';

// What lets somebody else in. Everything else is part of the conversation and stays readable.
const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({
    name,
    value: secretHeaders.has(name.toLowerCase()) ? '[redacted]' : value,
  }));

const header = (headers: Readonly<Record<string, string>>, wanted: string): string | undefined =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];

const unknownSize = -1;

function requestOf({ method, url, requestHeaders, requestBody }: RestExchange) {
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(requestHeaders),
    queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
    ...(requestBody === undefined
      ? {}
      : { postData: { mimeType: header(requestHeaders, 'content-type') ?? '', params: [], text: requestBody } }),
    headersSize: unknownSize,
    bodySize: Buffer.byteLength(requestBody ?? ''),
  };
}

function responseOf({ status, responseHeaders, responseBody = '' }: RestExchange) {
  const size = Buffer.byteLength(responseBody);
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(responseHeaders),
    content: { size, mimeType: header(responseHeaders, 'content-type') ?? '', text: responseBody },
    redirectURL: header(responseHeaders, 'location') ?? '',
    headersSize: unknownSize,
    bodySize: size,
  };
}

/** One entry of a HAR; `_who` is ours, with the underscore that the format asks of additions. */
export const harEntry = (exchange: RestExchange) => ({
  startedDateTime: exchange.startedAt.toISOString(),
  time: exchange.durationMs,
  request: requestOf(exchange),
  response: responseOf(exchange),
  cache: {},
  timings: { send: 0, wait: exchange.durationMs, receive: 0 },
  _who: exchange.who,
  ...(exchange.comment === undefined ? {} : { comment: exchange.comment }),
});
