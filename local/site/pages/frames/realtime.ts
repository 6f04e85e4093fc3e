import { ask } from '../ask/ask';
import { pageStream } from '../stream/page-stream';
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

/**
 * A realtime channel. What was said in the last minute while the page was hidden is told when it is seen again; what was
 * said while the connection was lost is not: no document promises it. Rejects when the server refuses the token or the
 * channel, or is not there.
 */
export function subscribeRealtime(
  { module: { contextToken }, onGone }: FrameStage,
  { channelName, isGlobal = false, options = {}, onEvent }: Subscribe,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const unsubscribe = pageStream.subscribe({
      to: 'realtime',
      isPatient: false,
      input: (missedSince) => ({ contextToken, channel: { channelName, isGlobal, options }, missedSince }),
      onTold: onEvent,
      onBegun: () => resolve({ unsubscribe }),
      onFailed: () => reject(new Error(`The subscription to "${channelName}" was refused.`)),
    });
    onGone(unsubscribe);
  });
}

export const publishRealtime = ({ module: { contextToken } }: FrameStage, message: unknown) => ask('POST', '/_site/realtime', { contextToken, message });
