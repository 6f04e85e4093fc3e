import * as v from '@badrap/valita';
import { channelEntries } from '../api/channel';
import { readInput } from '../api/read-input';
import type { SiteParts } from '../api/site-parts';
import type { Door } from '../http/door';
import { openEventStream } from '../http/event-stream';
import { SiteRefusal } from '../refusal';
import { askingPerson } from './site-api';

function parsedJson(text: string): v.ValitaResult<unknown> {
  try {
    return v.ok<unknown>(JSON.parse(text));
  } catch {
    return v.err('not JSON');
  }
}

const QuerySchema = v.object({
  contextToken: v.string(),
  subscription: v.string().chain(parsedJson).chain(v.object(channelEntries)),
});

/** A screen's subscription to a realtime channel, as a stream of events. */
export const realtimeDoor =
  (parts: SiteParts): Door =>
  (exchange) => {
    const { request, response, url, method } = exchange;
    if (exchange.host !== 'site' || url.pathname !== '/_site/realtime' || method !== 'GET') return false;
    askingPerson(exchange, parts);
    const { contextToken, subscription } = readInput(QuerySchema, Object.fromEntries(url.searchParams), 'strip');
    const end = subscribe(parts, contextToken, subscription, (payload) => stream.send('event', payload));
    const stream = openEventStream(request, response, end);
    return true;
  };

type Subscription = v.Infer<typeof QuerySchema>['subscription'];

function subscribe({ host }: SiteParts, contextToken: string, subscription: Subscription, onEvent: (payload: unknown) => void): () => void {
  try {
    return host.realtime.subscribe(contextToken, subscription, onEvent);
  } catch (error) {
    throw new SiteRefusal(403, error instanceof Error ? error.message : String(error));
  }
}
