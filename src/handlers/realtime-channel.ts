import type * as Realtime from '@forge/realtime';
import { guardChannel } from '../core/backlog/act';
import { GuardChannelError, type ChannelTicket, type GuardChannel } from '../app/guard-channel';

/** What the channel needs of `@forge/realtime`. */
export type RealtimeCalls = Pick<typeof Realtime, 'publishGlobal' | 'signRealtimeToken'>;

/**
 * The guard's channel over Forge's realtime. It is global, because a trigger may publish to no
 * other, and open to whoever knows its name: so every token carries whose it is, and Forge joins
 * only tokens that say the same.
 * @see https://developer.atlassian.com/platform/forge/realtime/authorizing-realtime-channels/
 */
export function createRealtimeChannel({ publishGlobal, signRealtimeToken }: RealtimeCalls): GuardChannel {
  const sign = async (accountId: string, permission: 'subscribe' | 'publish'): Promise<ChannelTicket> => {
    const signed: { readonly token: unknown; readonly expiresAt: unknown } = await reach(() =>
      signRealtimeToken(guardChannel, { accountId }, [permission]),
    );
    const { token, expiresAt } = signed;
    if (typeof token === 'string' && typeof expiresAt === 'number') return { token, expiresAt };
    throw new GuardChannelError('unavailable', { detail: 'no token' });
  };
  return {
    ticketFor: (accountId) => sign(accountId, 'subscribe'),
    async tell(accountId, message) {
      const { token } = await sign(accountId, 'publish');
      await reach(() => publishGlobal(guardChannel, { ...message }, { token }));
    },
  };
}

/** Realtime throws for some errors and lists others in its answer. */
async function reach<T extends { readonly errors?: unknown }>(operation: () => Promise<T>): Promise<T> {
  let answer;
  try {
    answer = await operation();
  } catch (cause) {
    throw new GuardChannelError('unavailable', { cause });
  }
  if (answer.errors === undefined) return answer;
  const detail = JSON.stringify(answer.errors);
  throw new GuardChannelError(detail.includes('RATE_LIMIT_EXCEEDED') ? 'rate-limited' : 'unavailable', { detail });
}
