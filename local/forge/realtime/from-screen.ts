import type { ContextTokens } from '../invoke/context-token';
import type { Channels, PublishAnswer, RealtimeListener } from './channels';

interface Options {
  readonly token?: string | undefined;
  readonly contextOverrides?: readonly string[] | undefined;
  readonly replaySeconds?: number | undefined;
}

interface PublishFromScreen {
  readonly channelName: string;
  readonly eventPayload?: unknown;
  readonly isGlobal?: boolean | undefined;
  readonly options?: Options | undefined;
}

type SubscribeFromScreen = Omit<PublishFromScreen, 'eventPayload'>;

/** The bridge's realtime calls, for the screen that the token was signed for. */
export interface ScreenRealtime {
  publish(contextToken: string, request: PublishFromScreen): PublishAnswer;
  /** @returns the function that ends the subscription */
  subscribe(contextToken: string, request: SubscribeFromScreen, onEvent: RealtimeListener): () => void;
}

export function createScreenRealtime(channels: Channels, screens: ContextTokens): ScreenRealtime {
  const channelOf = (contextToken: string, { channelName, isGlobal = false, options = {} }: SubscribeFromScreen) => ({
    channelName,
    isGlobal,
    token: options.token,
    contextOverrides: options.contextOverrides,
    screen: screens.verify(contextToken),
  });
  return {
    publish: (contextToken, request) => channels.publish(channelOf(contextToken, request), request.eventPayload),
    subscribe: (contextToken, request, onEvent) =>
      channels.subscribe({ ...channelOf(contextToken, request), replaySeconds: request.options?.replaySeconds }, onEvent),
  };
}
