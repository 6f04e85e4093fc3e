import { ask } from '../ask/ask';
import type { FrameStage } from './frame-stage';

interface Options {
  readonly token?: string;
  readonly replaySeconds?: number;
}

interface Subscribe {
  readonly channelName: string;
  readonly isGlobal?: boolean;
  readonly options?: Options;
  readonly onEvent: (payload: unknown) => void;
}

/** What may have been on its way when a page was hidden comes twice rather than never. */
const overlapSeconds = 1;

/** As far back as the platform remembers. */
const mostReplaySeconds = 60;

const reconnectAfterMs = 500;

const openStream = ({ module }: FrameStage, { channelName, isGlobal = false, onEvent }: Subscribe, options: Options): EventSource => {
  const query = new URLSearchParams({ contextToken: module.contextToken, subscription: JSON.stringify({ channelName, isGlobal, options }) });
  const stream = new EventSource(`/_site/realtime?${query}`);
  stream.addEventListener('event', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data)));
  return stream;
};

/**
 * Keeps one stream open at a time, and none while the page is hidden, since browsers allow few to a server: whoever had
 * six pages open would wait for the next one for ever. What was missed then, of the last minute, is told when the page is
 * seen again. What was missed while the connection was lost is not: no document promises it.
 *
 * @param onFirst told once how the first attempt went
 * @returns the function that ends it
 */
function keepOpen(open: (replaySeconds: number) => EventSource, replaySeconds: number, onFirst: (isOpen: boolean) => void): () => void {
  let current: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiddenSince = 0;
  let wasOpen = false;
  const stop = () => {
    clearTimeout(retry);
    current?.close();
    current = undefined;
  };
  const lost = () => {
    const isRefused = current?.readyState === EventSource.CLOSED;
    stop();
    if (!wasOpen) {
      end();
      onFirst(false);
      return;
    }
    // Another token might be taken; this one will not.
    if (isRefused) end();
    else retry = setTimeout(() => connect(0), reconnectAfterMs);
  };
  const connect = (seconds: number) => {
    current = open(seconds);
    current.addEventListener('error', lost);
    current.addEventListener('open', () => {
      if (!wasOpen) onFirst(true);
      wasOpen = true;
    });
  };
  const cut = () => current && lost();
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      stop();
      hiddenSince = performance.now();
    } else if (!current) connect(Math.min(mostReplaySeconds, (performance.now() - hiddenSince) / 1000 + overlapSeconds));
  };
  const end = () => {
    document.removeEventListener('visibilitychange', follow);
    window.removeEventListener('offline', cut);
    stop();
  };
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('offline', cut);
  connect(replaySeconds);
  return end;
}

/** A realtime channel, as a stream from the server. Rejects when the server refuses the token or the channel, or is not there. */
export function subscribeRealtime(stage: FrameStage, request: Subscribe): Promise<unknown> {
  const { options = {} } = request;
  return new Promise((resolve, reject) => {
    const end = keepOpen(
      (replaySeconds) => openStream(stage, request, { ...options, replaySeconds }),
      options.replaySeconds ?? 0,
      (isOpen) => (isOpen ? resolve({ unsubscribe: end }) : reject(new Error(`The subscription to "${request.channelName}" was refused.`))),
    );
    stage.onGone(end);
  });
}

export const publishRealtime = ({ module: { contextToken } }: FrameStage, message: unknown) => ask('POST', '/_site/realtime', { contextToken, message });
