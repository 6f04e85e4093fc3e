import type { RequestListener } from 'node:http';
import { Refusal, type RefusalCode } from '../forge/refusal';
import { framesDoor, type FrameSources } from './doors/frames';
import { hostsDoor } from './doors/hosts';
import { pagesDoor } from './doors/pages';
import { picturesDoor } from './doors/pictures';
import { restDoor } from './doors/rest';
import { siteApiDoor } from './doors/site-api';
import { streamDoor } from './doors/stream';
import type { SiteParts } from './api/site-parts';
import { hostKind } from './http/addresses';
import type { Door, Exchange } from './http/door';
import { BodyTooLarge } from './http/read-body';
import { replySentence } from './http/reply';
import { SiteRefusal } from './refusal';

/** What the host would not or could not do for a screen. */
const hostStatuses: Readonly<Record<RefusalCode, number>> = {
  'bad-token': 403,
  undeclared: 501,
  unsupported: 501,
  'payload-too-large': 413,
  'function-failed': 502,
  'function-timed-out': 504,
};

async function refuse({ request, response }: Exchange, error: unknown, onError: (error: unknown) => void): Promise<void> {
  if (response.headersSent) return void response.destroy();
  if (error instanceof SiteRefusal) return replySentence(request, response, error.status, error.message);
  if (error instanceof BodyTooLarge) return replySentence(request, response, 413, error.message);
  // A mistake of the app's back end is for the person at the terminal, too.
  if (!(error instanceof Refusal) || error.code === 'function-failed') onError(error);
  if (error instanceof Refusal) return replySentence(request, response, hostStatuses[error.code], error.message);
  return replySentence(request, response, 500, error instanceof Error ? error.message : String(error));
}

/** Every request goes from door to door until one answers. Whatever a door throws becomes a sentence. */
export function siteListener(parts: SiteParts, frames: FrameSources, onError: (error: unknown) => void): RequestListener {
  const { addresses } = parts;
  const doors: readonly Door[] = [
    hostsDoor(addresses),
    restDoor(parts),
    framesDoor(frames, addresses),
    streamDoor(parts),
    siteApiDoor(parts),
    picturesDoor(parts.people),
    pagesDoor(frames.pages, addresses, parts.people),
  ];
  return (request, response) => {
    void (async () => {
      const host = hostKind(request.headers.host, addresses.port);
      // Only path and query matter, and a path may begin with two slashes: hence the fixed base.
      const url = new URL(`http://site${request.url?.startsWith('/') ? request.url : '/'}`);
      const exchange: Exchange = { request, response, method: request.method ?? 'GET', url, host };
      try {
        for (const door of doors) if (await door(exchange)) return;
      } catch (error) {
        await refuse(exchange, error, onError);
      }
    })();
  };
}
