import type { IncomingMessage, ServerResponse } from 'node:http';

export interface EventStream {
  send(event: string, data: unknown): void;
}

/**
 * Opens a stream of server-sent events.
 *
 * @param onClosed called once, when the client has gone
 */
export function openEventStream(request: IncomingMessage, response: ServerResponse, onClosed: () => void): EventStream {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  request.on('close', onClosed);
  return { send: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data ?? null)}\n\n`) };
}
