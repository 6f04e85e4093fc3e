import { ask, Problem } from '../ask/ask';

/** One thing that a page wants to be told. */
interface Subscription {
  readonly to: 'changes' | 'realtime';
  /** Asks again and again from the start on, where another is given up when its first attempt fails. */
  readonly isPatient: boolean;
  /** What is subscribed to. @param missedSince from when on nothing was heard because the page was hidden, in milliseconds since 1970; null where the connection was lost, undefined at first */
  readonly input: (missedSince: number | null | undefined) => object;
  readonly onTold: (data: unknown) => void;
  /** Told each time that it begins: at first, and after nothing was heard for a while. */
  readonly onBegun: () => void;
  /** Told once, when it never began. */
  readonly onFailed: () => void;
}

interface Kept {
  readonly subscription: Subscription;
  hasBegun: boolean;
}

const reconnectAfterMs = 500;

const isHidden = () => document.visibilityState === 'hidden';

/** The server is not there, or has forgotten the stream; anything else is its answer to what was asked. */
const isLost = (error: unknown) => !(error instanceof Problem) || error.status === 0 || error.status === 404;

/**
 * One stream from the server for all that this page wants to be told, and none while the page is hidden, since browsers
 * allow few to a server: whoever had six pages open would wait for the next one for ever. What was missed then can be
 * asked for when the page is seen again. What was missed while the connection was lost can not.
 */
function createPageStream() {
  const kept = new Map<string, Kept>();
  let count = 0;
  let source: EventSource | undefined;
  let id: string | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiddenSince = 0;

  const stop = () => {
    clearTimeout(retry);
    source?.close();
    source = id = retry = undefined;
  };
  const pause = () => {
    stop();
    hiddenSince = Date.now();
  };
  const drop = (key: string, { hasBegun, subscription }: Kept) => {
    kept.delete(key);
    if (!hasBegun) subscription.onFailed();
  };
  const lose = () => {
    stop();
    for (const [key, each] of kept) if (!each.hasBegun && !each.subscription.isPatient) drop(key, each);
    if (kept.size > 0 && !isHidden()) retry = setTimeout(() => connect(null), reconnectAfterMs);
  };
  /** @param since when the page was hidden; null where it was not */
  const begin = async (key: string, each: Kept, since: number | null) => {
    const stream = id;
    const { to, isPatient, input } = each.subscription;
    const isCurrent = () => stream === id && kept.get(key) === each;
    try {
      await ask('POST', `/_site/${to}/subscribe`, { stream, subscription: key, ...input(each.hasBegun ? since : undefined) });
    } catch (error) {
      if (!isCurrent()) return;
      // Another token might be taken; this one will not.
      if (isLost(error) && (each.hasBegun || isPatient)) lose();
      else drop(key, each);
      return;
    }
    if (!isCurrent()) return;
    each.hasBegun = true;
    each.subscription.onBegun();
    if (isHidden() && [...kept.values()].every(({ hasBegun }) => hasBegun)) pause();
  };
  const connect = (since: number | null) => {
    retry = undefined;
    source = new EventSource('/_site/stream');
    source.addEventListener('error', lose);
    source.addEventListener('begin', ({ data }: MessageEvent<string>) => {
      ({ stream: id } = JSON.parse(data) as { readonly stream: string });
      for (const [key, each] of kept) void begin(key, each, since);
    });
    source.addEventListener('told', ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as { readonly subscription: string; readonly data: unknown };
      kept.get(told.subscription)?.subscription.onTold(told.data);
    });
  };
  const end = (key: string) => {
    if (!kept.delete(key)) return;
    if (kept.size === 0) stop();
    // A stream that was lost meanwhile has ended all of its subscriptions.
    else if (id !== undefined) void ask('POST', '/_site/unsubscribe', { stream: id, subscription: key }).catch(() => undefined);
  };

  document.addEventListener('visibilitychange', () => {
    if (isHidden()) pause();
    else if (!source && kept.size > 0) {
      clearTimeout(retry);
      connect(hiddenSince);
    }
  });
  window.addEventListener('offline', () => source && lose());

  return {
    /** @returns the function that ends it */
    subscribe(subscription: Subscription): () => void {
      const key = String(++count);
      const each: Kept = { subscription, hasBegun: false };
      kept.set(key, each);
      if (id !== undefined) void begin(key, each, null);
      else if (!source && retry === undefined) connect(null);
      return () => end(key);
    },
  };
}

export const pageStream = createPageStream();
