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

const openStream = ({ module }: FrameStage, { channelName, isGlobal = false, onEvent }: Subscribe, options: Options): EventSource => {
  const query = new URLSearchParams({ contextToken: module.contextToken, subscription: JSON.stringify({ channelName, isGlobal, options }) });
  const stream = new EventSource(`/_site/realtime?${query}`);
  stream.addEventListener('event', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data)));
  return stream;
};

/**
 * Closes a stream while the page is hidden, since browsers allow few open ones to a server: whoever had six pages
 * open would wait for the next one for ever. What was missed, of the last minute, is told when the page is seen again.
 */
function pauseWhileHidden(stream: EventSource, reopen: (replaySeconds: number) => EventSource): () => void {
  let current: EventSource | undefined = stream;
  let hiddenSince = 0;
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      current?.close();
      current = undefined;
      hiddenSince = performance.now();
    } else current ??= reopen(Math.min(mostReplaySeconds, (performance.now() - hiddenSince) / 1000 + overlapSeconds));
  };
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    current?.close();
  };
}

/** A realtime channel, as a stream from the server. Rejects when the server refuses the token or the channel. */
export function subscribeRealtime(stage: FrameStage, request: Subscribe): Promise<unknown> {
  const { options = {} } = request;
  const stream = openStream(stage, request, options);
  const end = pauseWhileHidden(stream, (replaySeconds) => openStream(stage, request, { ...options, replaySeconds }));
  stage.onGone(end);
  return new Promise((resolve, reject) => {
    stream.addEventListener('open', () => resolve({ unsubscribe: end }), { once: true });
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      end();
      reject(new Error(`The subscription to "${request.channelName}" was refused.`));
    });
  });
}

export const publishRealtime = ({ module: { contextToken } }: FrameStage, message: unknown) => ask('POST', '/_site/realtime', { contextToken, message });
