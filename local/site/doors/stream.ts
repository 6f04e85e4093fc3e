import type { SiteParts } from '../api/site-parts';
import type { Door } from '../http/door';
import { openEventStream } from '../http/event-stream';
import { askingPerson } from './site-api';

/** The one stream of events of a page. It begins with its id, by which the page subscribes to what it wants to be told. */
export const streamDoor =
  (parts: SiteParts): Door =>
  (exchange) => {
    const { request, response, url, method } = exchange;
    if (exchange.host !== 'site' || url.pathname !== '/_site/stream' || method !== 'GET') return false;
    const { accountId } = askingPerson(exchange, parts);
    const { id, close } = parts.streams.open(accountId, (subscription, data) => stream.send('told', { subscription, data }));
    const stream = openEventStream(request, response, close);
    stream.send('begin', { stream: id });
    return true;
  };
