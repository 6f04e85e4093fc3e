import { randomUUID } from 'node:crypto';
import type { ScreenClaims } from '../invoke/context-token';
import type { Spend } from './budget';
import type { RealtimePermission, RealtimeTokens } from './tokens';

interface ChannelRequest {
  readonly channelName: string;
  readonly isGlobal: boolean;
  readonly token?: string | undefined;
  readonly contextOverrides?: readonly string[] | undefined;
  /** The screen that asks, or that invoked the function that asks. */
  readonly screen?: ScreenClaims | undefined;
}

export interface PublishAnswer {
  readonly eventId: string | null;
  /** Epoch milliseconds, as text. */
  readonly eventTimestamp: string | null;
  readonly errors?: readonly { readonly message: string; readonly status?: number }[];
}

export type RealtimeListener = (payload: unknown) => void;

export interface Channels {
  publish(request: ChannelRequest, payload: unknown): PublishAnswer;
  /** @throws Error with the platform's code for what is wrong with the token or the context */
  subscribe(request: ChannelRequest & { readonly replaySeconds?: number | undefined }, listener: RealtimeListener): () => void;
}

interface Published {
  readonly at: number;
  readonly channel: string;
  readonly payload: unknown;
}

const longestReplayMs = 60_000;

/**
 * Realtime channels of one installation. A channel is its name, the context that it is bound to and the
 * claims of the token that opened it: subscribers get what was published with exactly the same.
 *
 * @see https://developer.atlassian.com/platform/forge/realtime/authorizing-realtime-channels/
 */
export function createChannels(tokens: RealtimeTokens, spend: Spend): Channels {
  const listeners = new Map<string, Set<RealtimeListener>>();
  let published: readonly Published[] = [];

  const open = (request: ChannelRequest, permission: RealtimePermission): string => {
    if (!spend()) throw new Error('RATE_LIMIT_EXCEEDED');
    const token = request.token === undefined ? undefined : tokens.verify(request.token, request.channelName, permission);
    if (typeof token === 'string') throw new Error(token);
    return canonical([request.channelName, request.isGlobal ? 'global' : contextOf(request), token?.claims ?? null]);
  };

  return {
    publish(request, payload) {
      try {
        const channel = open(request, 'publish');
        const at = Date.now();
        published = [...published.filter((event) => at - event.at < longestReplayMs), { at, channel, payload }];
        const audience = [...(listeners.get(channel) ?? [])];
        audience.forEach((listener) => setImmediate(() => listeners.get(channel)?.has(listener) && listener(payload)));
        return audience.length === 0 ? { eventId: null, eventTimestamp: null } : { eventId: randomUUID(), eventTimestamp: String(at) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { eventId: null, eventTimestamp: null, errors: [{ message, ...(message === 'RATE_LIMIT_EXCEEDED' && { status: 429 }) }] };
      }
    },
    subscribe(request, listener) {
      const channel = open(request, 'subscribe');
      const since = Date.now() - (request.replaySeconds ?? 0) * 1000;
      for (const event of published) if (event.channel === channel && event.at > since) setImmediate(() => listener(event.payload));
      const audience = listeners.get(channel) ?? new Set();
      listeners.set(channel, audience.add(listener));
      return () => void audience.delete(listener);
    },
  };
}

/** By default a module on its issue, project or board; with overrides only what they name. */
function contextOf({ screen, contextOverrides }: ChannelRequest): unknown {
  if (!screen) throw new Error('CONTEXT_TOKEN_REQUIRED');
  const idOf = (name: string): unknown => (screen.extension[name] as { readonly id?: unknown } | undefined)?.id ?? null;
  const names = contextOverrides ?? ['board', 'issue', 'project'];
  if (contextOverrides?.length === 0) return 'global';
  return { ...Object.fromEntries(names.map((name) => [name, idOf(name)])), ...(!contextOverrides && { moduleKey: screen.moduleKey }) };
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
