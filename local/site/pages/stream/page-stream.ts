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
  /** Since when it hears nothing because the page is hidden, in milliseconds since 1970; null where it hears, or the connection was lost. */
  missedSince: number | null;
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

  const stop = () => {
    clearTimeout(retry);
    source?.close();
    source = id = retry = undefined;
  };
  const pause = () => {
    stop();
    for (const each of kept.values()) if (each.hasBegun) each.missedSince ??= Date.now();
  };
  const drop = (key: string, { hasBegun, subscription }: Kept) => {
    kept.delete(key);
    if (!hasBegun) subscription.onFailed();
  };
  const lose = () => {
    stop();
    for (const [key, each] of kept) if (!each.hasBegun && !each.subscription.isPatient) drop(key, each);
    if (kept.size > 0 && !isHidden()) retry = setTimeout(connect, reconnectAfterMs);
  };
  const begin = async (key: string, each: Kept) => {
    const stream = id;
    const { to, isPatient, input } = each.subscription;
    const isCurrent = () => stream === id && kept.get(key) === each;
    try {
      await ask('POST', `/_site/${to}/subscribe`, { stream, subscription: key, ...input(each.hasBegun ? each.missedSince : undefined) });
    } catch (error) {
      if (!isCurrent()) return;
      // Another token might be taken; this one will not.
      if (isLost(error) && (each.hasBegun || isPatient)) lose();
      else drop(key, each);
      return;
    }
    if (!isCurrent()) return;
    each.hasBegun = true;
    each.missedSince = null;
    each.subscription.onBegun();
    if (isHidden() && [...kept.values()].every(({ hasBegun }) => hasBegun)) pause();
  };
  const connect = () => {
    retry = undefined;
    source = new EventSource('/_site/stream');
    source.addEventListener('error', lose);
    source.addEventListener('begin', ({ data }: MessageEvent<string>) => {
      ({ stream: id } = JSON.parse(data) as { readonly stream: string });
      // Whoever has begun waits until the page is seen again.
      for (const [key, each] of kept) if (!isHidden() || !each.hasBegun) void begin(key, each);
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
    if (isHidden()) {
      pause();
      return;
    }
    clearTimeout(retry);
    // One that is on its way begins them all once it is there.
    if (!source && kept.size > 0) connect();
    else if (id !== undefined) for (const [key, each] of kept) if (each.missedSince !== null) void begin(key, each);
  });
  window.addEventListener('offline', () => source && lose());

  return {
    /** @returns the function that ends it */
    subscribe(subscription: Subscription): () => void {
      const key = String(++count);
      const each: Kept = { subscription, hasBegun: false, missedSince: null };
      kept.set(key, each);
      if (id !== undefined) void begin(key, each);
      else if (!source && retry === undefined) connect();
      return () => end(key);
    },
  };
}

export const pageStream = createPageStream();
