import type { RestExchange } from '../../../local/har/exchange';
import type { WireExchange } from '../../../local/har/wire';

/** One exchange for a recorder, with what does not matter filled in. */
export const recorded = (exchange: Partial<RestExchange> = {}): RestExchange => ({
  startedAt: new Date('2026-11-22T09:00:00.000Z'),
  durationMs: 12,
  method: 'GET',
  url: 'http://localhost:8080/rest/api/3/myself?expand=groups&expand=applicationRoles',
  requestHeaders: { accept: 'application/json' },
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: '{"accountId":"paula"}',
  who: 'screen',
  ...exchange,
});

const json = (value: unknown) => (value === undefined ? undefined : { contentType: 'application/json', text: JSON.stringify(value) });

/** One exchange for a check: `GET /path?query`, the bodies as values. */
export function wire(call: string, status: number, bodies: { readonly sent?: unknown; readonly answered?: unknown } = {}): WireExchange {
  const [method = '', target = ''] = call.split(' ');
  const { pathname, searchParams } = new URL(target, 'http://localhost:8080');
  return { method, path: pathname, query: searchParams, request: json(bodies.sent), status, response: json(bodies.answered) };
}
