import { jsonResponse, textResponse } from '../doors/answer';
import type { PlatformRequest } from '../doors/invocation';
import type { ContextTokens } from '../invoke/context-token';
import type { HostLog } from '../log';
import type { Spend } from './budget';
import type { Channels } from './channels';
import type { RealtimePermission, RealtimeTokens } from './tokens';

interface Variables {
  readonly installationId?: string;
  readonly name?: string;
  readonly payload?: string;
  readonly context?: string;
  readonly isGlobal?: boolean;
  readonly token?: string;
  readonly channelName?: string;
  readonly claims?: unknown;
  readonly permissions?: readonly RealtimePermission[];
}

export interface RealtimeDoor {
  readonly channels: Channels;
  readonly tokens: RealtimeTokens;
  readonly screens: ContextTokens;
  readonly spend: Spend;
  readonly log: HostLog;
}

/** The two GraphQL mutations that `@forge/realtime` posts. */
export function createRealtimeDoor({ channels, tokens, screens, spend, log }: RealtimeDoor): (request: PlatformRequest) => Response {
  const publish = ({ name = '', payload = 'null', context, isGlobal = false, token }: Variables, contextToken: string | undefined): Response => {
    const { contextOverrides } = JSON.parse(context ?? '{}') as { readonly contextOverrides?: readonly string[] };
    const screen = contextToken === undefined ? undefined : screens.verify(contextToken);
    const { errors, ...event } = channels.publish({ channelName: name, isGlobal, token, contextOverrides, screen }, JSON.parse(payload));
    if (errors?.some(({ status }) => status === 429)) return textResponse(429, '');
    return jsonResponse(200, errors ? { errors } : { data: { ecosystem: { publishRealtimeChannel: event } } });
  };
  const sign = ({ channelName = '', claims, permissions }: Variables): Response =>
    !spend() ? textResponse(429, '') : jsonResponse(200, {
      data: { ecosystem: { signRealtimeToken: { errors: [], success: true, forgeRealtimeToken: tokens.sign(channelName, claims, permissions) } } },
    });

  return ({ body = '{}', headers }) => {
    const { query = '', variables = {} } = JSON.parse(body) as { readonly query?: string; readonly variables?: Variables };
    const [, mutation] = /^\s*mutation (\w+)/.exec(query) ?? [];
    if (mutation === 'publishRealtimeChannel') return publish(variables, headers['x-forge-context-token']);
    if (mutation === 'signRealtimeToken') return sign(variables);
    log.add({ kind: 'unsupported', what: `realtime ${mutation ?? query}` });
    throw new Error(`The local Forge host does not know the realtime operation "${mutation ?? query}".`);
  };
}
