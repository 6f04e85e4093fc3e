import { ask } from '../ask/ask';
import type { FrameStage } from './frame-stage';

interface Subscribe {
  readonly channelName: string;
  readonly isGlobal?: boolean;
  readonly options?: { readonly token?: string; readonly replaySeconds?: number };
  readonly onEvent: (payload: unknown) => void;
}

/** A realtime channel, as a stream from the server. Rejects when the server refuses the token or the channel. */
export function subscribeRealtime(stage: FrameStage, { channelName, isGlobal = false, options = {}, onEvent }: Subscribe): Promise<unknown> {
  const query = new URLSearchParams({ contextToken: stage.module.contextToken, subscription: JSON.stringify({ channelName, isGlobal, options }) });
  const stream = new EventSource(`/_site/realtime?${query}`);
  const end = () => stream.close();
  stage.onGone(end);
  stream.addEventListener('event', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data)));
  return new Promise((resolve, reject) => {
    stream.addEventListener('open', () => resolve({ unsubscribe: end }), { once: true });
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) reject(new Error(`The subscription to "${channelName}" was refused.`));
    });
  });
}

export const publishRealtime = ({ module: { contextToken } }: FrameStage, message: unknown) => ask('POST', '/_site/realtime', { contextToken, message });
