import { randomUUID } from 'node:crypto';
import { SiteRefusal } from './refusal';

/** Begins to listen. @returns the function that ends it */
export type Begin = (tell: (data: unknown) => void) => () => void;

interface OpenStream {
  readonly accountId: string;
  readonly tell: (subscription: string, data: unknown) => void;
  readonly ends: Map<string, () => void>;
}

/** The pages that listen: each on one stream for all that it subscribed to, as browsers allow few to a server. */
export interface Streams {
  /** @param tell passes on what a subscription of the page heard */
  open(accountId: string, tell: OpenStream['tell']): { readonly id: string; readonly close: () => void };
  /** @throws SiteRefusal 404 where this person has no such stream (any more); what `begin` throws */
  subscribe(accountId: string, stream: string, subscription: string, begin: Begin): void;
  unsubscribe(accountId: string, stream: string, subscription: string): void;
}

export function createStreams(): Streams {
  const streams = new Map<string, OpenStream>();
  const find = (accountId: string, id: string): OpenStream | undefined => {
    const stream = streams.get(id);
    return stream?.accountId === accountId ? stream : undefined;
  };
  const end = ({ ends }: OpenStream, subscription: string) => {
    ends.get(subscription)?.();
    ends.delete(subscription);
  };
  return {
    open(accountId, tell) {
      const id = randomUUID();
      const stream: OpenStream = { accountId, tell, ends: new Map() };
      streams.set(id, stream);
      const close = () => {
        streams.delete(id);
        for (const subscription of [...stream.ends.keys()]) end(stream, subscription);
      };
      return { id, close };
    },
    subscribe(accountId, id, subscription, begin) {
      const stream = find(accountId, id);
      if (!stream) throw new SiteRefusal(404, 'This page is not listening any more.');
      end(stream, subscription);
      stream.ends.set(subscription, begin((data) => stream.tell(subscription, data)));
    },
    unsubscribe(accountId, id, subscription) {
      const stream = find(accountId, id);
      if (stream) end(stream, subscription);
    },
  };
}
