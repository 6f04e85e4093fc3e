import * as v from 'valibot';
import { channelEntries } from '../api/channel';
import { readInput } from '../api/read-input';
import type { SiteParts } from '../api/site-parts';
import type { Door } from '../http/door';
import { openEventStream } from '../http/event-stream';
import { SiteRefusal } from '../refusal';
import { askingPerson } from './site-api';

const QuerySchema = v.object({
  contextToken: v.string(),
  subscription: v.pipe(v.string(), v.parseJson(), v.object(channelEntries)),
});

/** A screen's subscription to a realtime channel, as a stream of events. */
export const realtimeDoor =
  (parts: SiteParts): Door =>
  (exchange) => {
    const { request, response, url, method } = exchange;
    if (exchange.host !== 'site' || url.pathname !== '/_site/realtime' || method !== 'GET') return false;
    askingPerson(exchange, parts);
    const { contextToken, subscription } = readInput(QuerySchema, Object.fromEntries(url.searchParams));
    const end = subscribe(parts, contextToken, subscription, (payload) => stream.send('event', payload));
    const stream = openEventStream(request, response, end);
    return true;
  };

type Subscription = v.InferOutput<typeof QuerySchema>['subscription'];

function subscribe({ host }: SiteParts, contextToken: string, subscription: Subscription, onEvent: (payload: unknown) => void): () => void {
  try {
    return host.realtime.subscribe(contextToken, subscription, onEvent);
  } catch (error) {
    throw new SiteRefusal(403, error instanceof Error ? error.message : String(error));
  }
}
